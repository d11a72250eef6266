#include "22-evaluation/evaluation.h"

/* a / b, and 0 for 0 / 0. */
static double quotient(double a, double b)
{
    return b == 0.0 ? 0.0 : a / b;
}

double accuracy(const unsigned char *labels,
                const unsigned char *predictions, int count)
{
    int right = 0;
    for (int i = 0; i < count; i++)
        if (predictions[i] == labels[i])
            right++;
    return quotient(right, count);
}

void confusion_count(Confusion *confusion, const unsigned char *labels,
                     const unsigned char *predictions, int count)
{
    *confusion = (Confusion){ 0 };
    for (int i = 0; i < count; i++)
        confusion->counts[labels[i]][predictions[i]]++;
}

OneAgainstRest one_against_rest(const Confusion *confusion, int c)
{
    assert(0 <= c && c < CLASSES);
    OneAgainstRest result = { 0 };
    for (int truth = 0; truth < CLASSES; truth++)
        for (int answer = 0; answer < CLASSES; answer++) {
            int n = confusion->counts[truth][answer];
            if (truth == c && answer == c)
                result.tp += n;
            else if (answer == c)
                result.fp += n;
            else if (truth == c)
                result.fn += n;
            else
                result.tn += n;
        }
    return result;
}

double precision(OneAgainstRest counts)
{
    return quotient(counts.tp, counts.tp + counts.fp);
}

double recall(OneAgainstRest counts)
{
    return quotient(counts.tp, counts.tp + counts.fn);
}

double f1(OneAgainstRest counts)
{
    double p = precision(counts), r = recall(counts);
    return quotient(2.0 * p * r, p + r);
}

int worst_confusion(int *truth, int *answer, const Confusion *confusion)
{
    int worst = 0;
    for (int i = 0; i < CLASSES; i++)
        for (int j = 0; j < CLASSES; j++)
            if (i != j && confusion->counts[i][j] > worst) {
                worst = confusion->counts[i][j];
                *truth = i;
                *answer = j;
            }
    return worst;
}
