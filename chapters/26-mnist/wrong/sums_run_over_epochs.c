/* slip: The sums of an epoch go on from those of the epoch before.
 *       Start each epoch with a score of zeros. */
/* loses: watcher_is_told_about_every_batch
 *        watcher_gets_the_figures_of_every_epoch */
#include "26-mnist/trainer.h"

#define train right_train
#include "26-mnist/solution.c"
#undef train

static Outcome one_epoch(Run *run, int number, Score *sum)
{
    const Recipe *recipe = run->recipe;
    Score validation;
    if (!train_batches(run, number, sum))
        return INTERRUPTED;
    recipe->engine->store(run->state);
    if (!evaluate(&validation, NULL, run->network, recipe->cost,
                  run->validation))
        return OUT_OF_MEMORY;
    Epoch epoch = means(number, *sum, validation);
    bool best =
        early_stopping(&run->stop, epoch.validation_accuracy, number);
    if (best)
        network_copy(&run->best, run->network);
    return tell_epoch(run, &epoch, best) ? TRAINED : INTERRUPTED;
}

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
    Score sum = { 0 };
    Outcome outcome = run_open(&run) ? TRAINED : OUT_OF_MEMORY;
    for (int number = 1; number <= recipe->epochs && outcome == TRAINED;
         number++) {
        outcome = one_epoch(&run, number, &sum);
        if (run.stop.waited >= recipe->patience)
            break;
    }
    if (outcome != OUT_OF_MEMORY)
        settle(&run, outcome);
    run_close(&run);
    return outcome;
}
