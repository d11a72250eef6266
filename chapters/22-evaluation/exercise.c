#include <math.h>

#include "22-evaluation/evaluation.h"

/* What each function must do is told in evaluation.h, the lesson
 * leads you there. */

double accuracy(const unsigned char *labels,
                const unsigned char *predictions, int count)
{
    /* TODO: count where both lists agree and divide by the number of
     * examples, with its fraction. */
    return NAN;
}

void confusion_count(Confusion *confusion, const unsigned char *labels,
                     const unsigned char *predictions, int count)
{
    /* TODO: set all counts to 0; for each example add 1 in the row of
     * its label and the column of its prediction. */
}

OneAgainstRest one_against_rest(const Confusion *confusion, int c)
{
    /* TODO: add every count of the matrix to one of the four: was it
     * a c, and was it read as a c? */
    return (OneAgainstRest){ -1, -1, -1, -1 };
}

double precision(OneAgainstRest counts)
{
    /* TODO: the true among all that were read as c. */
    return NAN;
}

double recall(OneAgainstRest counts)
{
    /* TODO: the found among all that are c. */
    return NAN;
}

double f1(OneAgainstRest counts)
{
    /* TODO: the harmonic mean of precision and recall. */
    return NAN;
}

int worst_confusion(int *truth, int *answer, const Confusion *confusion)
{
    /* TODO: search the largest count outside the diagonal and remember
     * where it stands. */
    return -1;
}
