/* slip: Size 0 is allowed and means all examples at once. Only
 *       negative sizes and those above the data are wrong. */
/* loses: batch_size_0_takes_all_at_once */
#include "26-mnist/trainer.h"

#define train right_train
#include "26-mnist/solution.c"
#undef train

Outcome train(Network *network, const Dataset *training,
              const Dataset *validation, const Recipe *recipe, Rng *rng,
              const Watcher *watcher)
{
    Run run = { network, training, validation,       recipe,
                rng,     watcher,  .stop.best = -1.0 };
    run.batch_size = recipe->batch_size;
    if (run.batch_size <= 0 || run.batch_size > training->count)
        return WRONG_BATCH_SIZE;
    Outcome outcome = run_open(&run) ? TRAINED : OUT_OF_MEMORY;
    for (int number = 1; number <= recipe->epochs && outcome == TRAINED;
         number++) {
        outcome = train_epoch(&run, number);
        if (run.stop.waited >= recipe->patience)
            break;
    }
    if (outcome != OUT_OF_MEMORY)
        settle(&run, outcome);
    run_close(&run);
    return outcome;
}
