/* slip: You count as true negatives only what was read rightly. For the
 *       fours a 3 read as an 8 is one too: no 4, and not read as a
 *       4. */
/* loses: one_class_against_the_rest
 *        the_four_counts_hold_every_example */
#include "22-evaluation/evaluation.h"

#define one_against_rest right_one_against_rest
#include "22-evaluation/solution.c"
#undef one_against_rest

OneAgainstRest one_against_rest(const Confusion *confusion, int c)
{
    OneAgainstRest result = { 0 };
    for (int i = 0; i < CLASSES; i++) {
        if (i == c) {
            result.tp = confusion->counts[c][c];
            continue;
        }
        result.fp += confusion->counts[i][c];
        result.fn += confusion->counts[c][i];
        result.tn += confusion->counts[i][i];
    }
    return result;
}
