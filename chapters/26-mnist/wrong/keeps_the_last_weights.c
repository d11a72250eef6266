/* slip: You keep the weights of the last epoch. The best epoch was an
 *       earlier one: copy its weights back at the end. */
/* loses: best_weights_are_kept_not_the_last
 *        training_stops_when_patience_runs_out
 *        improvement_renews_the_patience nobody_needs_to_watch
 *        interrupted_in_the_first_epoch_keeps_what_was_learned
 *        interrupted_later_keeps_the_best_epoch */
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
    run.batch_size =
        batch_size_for(recipe->batch_size, training->count);
    if (run.batch_size < 0)
        return WRONG_BATCH_SIZE;
    Outcome outcome = run_open(&run) ? TRAINED : OUT_OF_MEMORY;
    for (int number = 1; number <= recipe->epochs && outcome == TRAINED;
         number++) {
        outcome = train_epoch(&run, number);
        if (run.stop.waited >= recipe->patience)
            break;
    }
    run_close(&run);
    return outcome;
}
