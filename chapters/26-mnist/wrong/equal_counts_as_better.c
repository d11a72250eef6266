/* slip: As good as the best is no improvement: higher, not higher or
 *       equal, or a training that stands still never ends. */
/* loses: lower_or_equal_accuracy_is_waited_out */
#include "26-mnist/trainer.h"

#define early_stopping right_early_stopping
#include "26-mnist/solution.c"
#undef early_stopping

bool early_stopping(EarlyStopping *stop, double validation_accuracy,
                    int epoch)
{
    if (validation_accuracy >= stop->best) {
        *stop = (EarlyStopping){ validation_accuracy, epoch, 0 };
        return true;
    }
    stop->waited++;
    return false;
}
