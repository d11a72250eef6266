/* Prints shape-….tsv: the outline of a letter, whose corners are the
 * columns of one matrix, after it was stretched and turned by matrix
 * products, in both orders. Change S or T and look.
 */
#include <stdio.h>
#include <stdlib.h>

#include "04-matrix/matrix.h"
#include "figures/figure.h"

#define CORNERS 10

static Matrix new_matrix(int rows, int cols, const double *numbers)
{
    Matrix m;
    if (!matrix_init(&m, rows, cols)) {
        fprintf(stderr, "figure: no memory\n");
        exit(2);
    }
    for (int i = 0; numbers != NULL && i < rows * cols; i++)
        m.data[i] = numbers[i];
    return m;
}

/* A product in a matrix of its own; the caller frees it. */
static Matrix product(const Matrix *a, const Matrix *b)
{
    Matrix c = new_matrix(a->rows, b->cols, NULL);
    matrix_multiply(&c, a, b);
    return c;
}

static void print_shape(const char *name, const Matrix *shape)
{
    FILE *table = table_open(name);
    for (int col = 0; col < shape->cols; col++)
        fprintf(table, "%g\t%g\n", matrix_get(shape, 0, col),
                matrix_get(shape, 1, col));
    table_close(table);
}

int main(void)
{
    const double corners[] = {
        0, 0.8, 0.8, 2,   2,   0.8, 0.8, 2.4, 2.4, 0, /* to the right */
        0, 0,   1.4, 1.4, 2.1, 2.1, 3.2, 3.2, 4,   4  /* up */
    };
    const double stretch[] = { 2, 0, 0, 1 }; /* twice as wide */
    const double turn[] = { 0, -1, 1, 0 };   /* a quarter, leftward */
    Matrix F = new_matrix(2, CORNERS, corners);
    Matrix S = new_matrix(2, 2, stretch), T = new_matrix(2, 2, turn);

    Matrix SF = product(&S, &F), TF = product(&T, &F);
    Matrix TS = product(&T, &S), ST = product(&S, &T);
    Matrix TSF = product(&TS, &F), STF = product(&ST, &F);
    print_shape("shape-F.tsv", &F);
    print_shape("shape-SF.tsv", &SF);
    print_shape("shape-TF.tsv", &TF);
    print_shape("shape-TSF.tsv", &TSF);
    print_shape("shape-STF.tsv", &STF);

    Matrix *all[] = { &F, &S, &T, &SF, &TF, &TS, &ST, &TSF, &STF };
    for (int i = 0; i < 9; i++)
        matrix_free(all[i]);
    return 0;
}
