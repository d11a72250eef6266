/* slip: You add to what stood in the matrix before. Begin with
 *       zeros. */
/* loses: rows_are_true_and_columns_predicted
 *        every_example_is_counted_once
 *        never_a_five_is_accurate_and_useless
 *        always_the_same_digit_is_a_baseline */
#include "22-evaluation/evaluation.h"

#define confusion_count right_confusion_count
#include "22-evaluation/solution.c"
#undef confusion_count

void confusion_count(Confusion *confusion, const unsigned char *labels,
                     const unsigned char *predictions, int count)
{
    for (int i = 0; i < count; i++)
        confusion->counts[labels[i]][predictions[i]]++;
}
