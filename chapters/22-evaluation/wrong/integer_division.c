/* slip: You divide a whole number by a whole number, and C drops the
 *       fraction: every accuracy below 1 becomes 0. */
/* loses: accuracy_is_the_share_of_right_answers
 *        accuracy_of_nothing_is_zero
 *        never_a_five_is_accurate_and_useless
 *        always_the_same_digit_is_a_baseline */
#include "22-evaluation/evaluation.h"

#define accuracy right_accuracy
#include "22-evaluation/solution.c"
#undef accuracy

double accuracy(const unsigned char *labels,
                const unsigned char *predictions, int count)
{
    int right = 0;
    for (int i = 0; i < count; i++)
        if (predictions[i] == labels[i])
            right++;
    return count == 0 ? 0 : right / count;
}
