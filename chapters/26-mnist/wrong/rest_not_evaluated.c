/* slip: You evaluated full batches of 500 only. What is left over
 *       belongs to the score too. */
/* loses: evaluation_adds_up_cost_and_hits
 *        evaluation_goes_on_after_500_examples
 *        evaluation_without_predictions digits_are_learned */
#include "26-mnist/trainer.h"

#define evaluate right_evaluate
#include "26-mnist/solution.c"
#undef evaluate

bool evaluate(Score *score, unsigned char *predictions,
              const Network *network, const Cost *cost,
              const Dataset *data)
{
    Pass pass = { 0 };
    Matrix y = { 0 };
    *score = (Score){ 0 };
    if (!pass_init(&pass, network, AT_ONCE) ||
        !matrix_init(&y, CLASSES, AT_ONCE)) {
        pass_free(&pass);
        return false;
    }
    for (int i = 0; i < data->count / AT_ONCE; i++) {
        int count = batch_length(data->count, AT_ONCE, i);
        score_add(score, evaluate_some(&pass, &y, network, cost, data,
                                       i * AT_ONCE, count));
        if (predictions != NULL)
            write_answers(predictions + i * AT_ONCE,
                          &pass.a[network->L]);
    }
    matrix_free(&y);
    pass_free(&pass);
    return true;
}
