/* slip: You have false positives and false negatives swapped. Positive
 *       is what the answer says: a 9 read as a 4 is a false positive
 *       for the fours. */
/* loses: one_class_against_the_rest
 *        never_a_five_is_accurate_and_useless
 *        always_the_same_digit_is_a_baseline */
#include "22-evaluation/evaluation.h"

#define one_against_rest right_one_against_rest
#include "22-evaluation/solution.c"
#undef one_against_rest

OneAgainstRest one_against_rest(const Confusion *confusion, int c)
{
    OneAgainstRest result = { 0 };
    for (int truth = 0; truth < CLASSES; truth++)
        for (int answer = 0; answer < CLASSES; answer++) {
            int n = confusion->counts[truth][answer];
            if (truth == c && answer == c)
                result.tp += n;
            else if (answer == c)
                result.fn += n;
            else if (truth == c)
                result.fp += n;
            else
                result.tn += n;
        }
    return result;
}
