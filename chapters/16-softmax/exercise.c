#include <math.h>

#include "16-softmax/softmax.h"

/* What each function must do is told in softmax.h, the lesson leads
 * you there. e^x is exp(x). */

void softmax_column(double *s, const double *z, int n)
{
    /* TODO: find the largest z; put e to the power of (z minus the
     * largest) into every s and add them up; divide every s by that
     * sum. */
}

void softmax_with_temperature(double *s, const double *z, int n,
                              double T)
{
    /* TODO: the softmax of the numbers z divided by T. They may lie in
     * s for a moment. */
}

void softmax(Matrix *s, const Matrix *z)
{
    /* TODO: for every column the same steps as in softmax_column, on
     * the entries of that column alone. */
}
