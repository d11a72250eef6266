/* slip: A short batch has fewer examples than there is room for. Tell
 *       the workspace how many, or it goes on behind the end of the
 *       order. */
/* loses: plain_step_goes_down_the_measured_slopes
 *        plain_steps_let_the_optimizer_remember
 *        first_epoch_is_as_by_hand same_seed_gives_the_same_weights
 *        digits_are_learned */
#include "26-mnist/trainer.h"

#define plain_step right_plain_step
#include "26-mnist/solution.c"
#undef plain_step

Score plain_step(Network *network, Workspace *work, const Cost *cost,
                 const Dataset *data, const int *order, int count)
{
    (void)count;
    batch_gather(&work->pass.a[0], &work->y, data, order);
    network_forward(&work->pass, network, &work->pass.a[0]);
    Score score = pass_score(&work->pass, &work->y, cost);
    network_backward(&work->gradient, network, &work->pass, &work->y,
                     cost);
    optimizer_step(&work->optimizer, network, &work->gradient);
    return score;
}
