/* slip: What was learned is still in the engine. Let it store the
 *       weights into the network before you evaluate that. */
/* loses: each_epoch_uses_every_example_once
 *        last_batch_of_an_epoch_is_short
 *        batch_size_0_takes_all_at_once
 *        impossible_batch_size_is_refused
 *        best_weights_are_kept_not_the_last
 *        training_stops_when_patience_runs_out
 *        improvement_renews_the_patience
 *        watcher_gets_the_figures_of_every_epoch
 *        nobody_needs_to_watch
 *        interrupted_later_keeps_the_best_epoch
 *        interrupted_after_an_epoch_counts_that_epoch
 *        engine_without_memory_trains_nothing */
#include "26-mnist/trainer.h"

#define train right_train
#include "26-mnist/solution.c"
#undef train

static Outcome one_epoch(Run *run, int number)
{
    const Recipe *recipe = run->recipe;
    Score training = { 0 }, validation;
    if (!train_batches(run, number, &training))
        return INTERRUPTED;
    if (!evaluate(&validation, NULL, run->network, recipe->cost,
                  run->validation))
        return OUT_OF_MEMORY;
    Epoch epoch = means(number, training, validation);
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
    Outcome outcome = run_open(&run) ? TRAINED : OUT_OF_MEMORY;
    for (int number = 1; number <= recipe->epochs && outcome == TRAINED;
         number++) {
        outcome = one_epoch(&run, number);
        if (run.stop.waited >= recipe->patience)
            break;
    }
    if (outcome != OUT_OF_MEMORY)
        settle(&run, outcome);
    run_close(&run);
    return outcome;
}
