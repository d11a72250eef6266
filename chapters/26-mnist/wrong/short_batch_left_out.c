/* slip: Every batch of yours is full, so an epoch leaves out the
 *       examples of the last, short one. */
/* loses: evaluation_adds_up_cost_and_hits
 *        evaluation_goes_on_after_500_examples
 *        evaluation_without_predictions
 *        each_epoch_uses_every_example_once
 *        last_batch_of_an_epoch_is_short
 *        batch_size_0_takes_all_at_once
 *        impossible_batch_size_is_refused
 *        best_weights_are_kept_not_the_last
 *        training_stops_when_patience_runs_out
 *        improvement_renews_the_patience
 *        watcher_is_told_about_every_batch
 *        watcher_gets_the_figures_of_every_epoch
 *        nobody_needs_to_watch
 *        interrupted_later_keeps_the_best_epoch
 *        interrupted_after_an_epoch_counts_that_epoch
 *        engine_without_memory_trains_nothing
 *        first_epoch_is_as_by_hand same_seed_gives_the_same_weights
 *        digits_are_learned */
#include "26-mnist/trainer.h"

static int full_batches(int N, int size)
{
    return N / size;
}

#define batch_count full_batches
#include "26-mnist/solution.c"
