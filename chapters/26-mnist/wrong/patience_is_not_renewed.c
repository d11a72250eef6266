/* slip: An improvement starts the waiting anew. You count all bad
 *       epochs, so that waited never returns to 0. */
/* loses: higher_accuracy_is_noted */
#include "26-mnist/trainer.h"

#define early_stopping right_early_stopping
#include "26-mnist/solution.c"
#undef early_stopping

bool early_stopping(EarlyStopping *stop, double validation_accuracy,
                    int epoch)
{
    if (validation_accuracy > stop->best) {
        stop->best = validation_accuracy;
        stop->best_epoch = epoch;
        return true;
    }
    stop->waited++;
    return false;
}
