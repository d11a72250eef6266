/* slip: The cost in a score is added up, not averaged: batches have
 *       different lengths, and means of means count a short one too
 *       much. */
/* loses: plain_step_scores_the_batch_before_the_step
 *        plain_steps_let_the_optimizer_remember
 *        first_epoch_is_as_by_hand */
#include "26-mnist/trainer.h"

#define plain_step right_plain_step
#include "26-mnist/solution.c"
#undef plain_step

Score plain_step(Network *network, Workspace *work, const Cost *cost,
                 const Dataset *data, const int *order, int count)
{
    workspace_set_examples(work, count);
    batch_gather(&work->pass.a[0], &work->y, data, order);
    network_forward(&work->pass, network, &work->pass.a[0]);
    Score score = pass_score(&work->pass, &work->y, cost);
    score.cost /= count;
    network_backward(&work->gradient, network, &work->pass, &work->y,
                     cost);
    optimizer_step(&work->optimizer, network, &work->gradient);
    return score;
}
