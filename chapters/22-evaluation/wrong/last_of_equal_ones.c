/* slip: Of equal counts you keep the last, and with no mistake at all
 *       you still name a pair. A count must be larger to take the
 *       place. */
/* loses: four_is_read_as_nine no_mistake_no_confusion */
#include "22-evaluation/evaluation.h"

#define worst_confusion right_worst_confusion
#include "22-evaluation/solution.c"
#undef worst_confusion

int worst_confusion(int *truth, int *answer, const Confusion *confusion)
{
    int worst = 0;
    for (int i = 0; i < CLASSES; i++)
        for (int j = 0; j < CLASSES; j++)
            if (i != j && confusion->counts[i][j] >= worst) {
                worst = confusion->counts[i][j];
                *truth = i;
                *answer = j;
            }
    return worst;
}
