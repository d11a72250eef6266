#include "04-matrix/matrix.h"
#include "support/expect_matrix.h"

#ifdef JUDGE
/* One entry of the product, by its definition. */
static double product_entry(const Matrix *a, const Matrix *b, int row,
                            int col)
{
    double sum = 0.0;
    for (int inner = 0; inner < a->cols; inner++)
        sum += a->data[row * a->cols + inner] *
               b->data[inner * b->cols + col];
    return sum;
}
#endif

START_TEST(matrix_times_vector)
{
    Matrix W = matrix_of(3, 2, -0.5, 4.0, 3.0, -5.0, 1.0, -2.0);
    Matrix x = matrix_of(2, 1, 2.0, -6.0);
    Matrix z = matrix_of_nan(3, 1);
    matrix_multiply(&z, &W, &x);
    expect_matrix(&z, 3, 1, -25.0, 36.0, 14.0);
    expect_unchanged(&W);
    expect_unchanged(&x);

    Matrix v = matrix_random(2, 1);
    matrix_multiply(&z, &W, &v);
    for (int row = 0; row < 3; row++)
        expect_close(matrix_get(&z, row, 0),
                     product_entry(&W, &v, row, 0));
    matrix_free(&W), matrix_free(&x), matrix_free(&z), matrix_free(&v);
}
END_TEST

START_TEST(product_of_two_matrices)
{
    Matrix A = matrix_random(3, 5), B = matrix_random(5, 2);
    Matrix C = matrix_of_nan(3, 2);
    matrix_multiply(&C, &A, &B);
    for (int row = 0; row < 3; row++)
        for (int col = 0; col < 2; col++)
            expect_close(matrix_get(&C, row, col),
                         product_entry(&A, &B, row, col));
    expect_unchanged(&A);
    expect_unchanged(&B);
    matrix_free(&A), matrix_free(&B), matrix_free(&C);
}
END_TEST

START_TEST(order_of_the_factors_matters)
{
    Matrix A = matrix_of(2, 2, 1.0, 2.0, 3.0, 4.0);
    Matrix B = matrix_random(2, 2);
    Matrix AB = matrix_of_nan(2, 2), BA = matrix_of_nan(2, 2);
    matrix_multiply(&AB, &A, &B);
    matrix_multiply(&BA, &B, &A);
    expect_close(matrix_get(&AB, 0, 1), product_entry(&A, &B, 0, 1));
    expect_close(matrix_get(&BA, 0, 1), product_entry(&B, &A, 0, 1));

    Matrix swap = matrix_of(2, 2, 0.0, 1.0, 1.0, 0.0);
    matrix_multiply(&AB, &A, &swap);
    matrix_multiply(&BA, &swap, &A);
    expect_matrix(&AB, 2, 2, 2.0, 1.0, 4.0, 3.0); /* its columns */
    expect_matrix(&BA, 2, 2, 3.0, 4.0, 1.0, 2.0); /* its rows */
    matrix_free(&A), matrix_free(&B), matrix_free(&swap);
    matrix_free(&AB), matrix_free(&BA);
}
END_TEST

START_TEST(transpose_swaps_rows_and_columns)
{
    Matrix A = matrix_of(2, 3, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0);
    Matrix T = matrix_of_nan(3, 2);
    matrix_transpose(&T, &A);
    expect_matrix(&T, 3, 2, 1.0, 4.0, 2.0, 5.0, 3.0, 6.0);
    expect_unchanged(&A);

    Matrix R = matrix_random(2, 3);
    matrix_transpose(&T, &R);
    expect_close(matrix_get(&T, 2, 0), R.data[2]);
    expect_close(matrix_get(&T, 0, 1), R.data[3]);
    matrix_free(&A), matrix_free(&T), matrix_free(&R);
}
END_TEST

START_TEST(hadamard_multiplies_entry_by_entry)
{
    Matrix A = matrix_of(2, 3, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0);
    Matrix B = matrix_random(2, 3), C = matrix_of_nan(2, 3);
    matrix_hadamard(&C, &A, &B);
    for (int i = 0; i < 6; i++)
        expect_close(C.data[i], (i + 1) * B.data[i]);
    expect_unchanged(&A);
    expect_unchanged(&B);

    matrix_hadamard(&A, &A, &B); /* the result may replace a factor */
    for (int i = 0; i < 6; i++)
        expect_close(A.data[i], (i + 1) * B.data[i]);

    Matrix D = matrix_of(2, 3, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0);
    matrix_hadamard(&D, &B, &D); /* either of the two */
    for (int i = 0; i < 6; i++)
        expect_close(D.data[i], (i + 1) * B.data[i]);
    matrix_free(&A), matrix_free(&B), matrix_free(&C), matrix_free(&D);
}
END_TEST

START_TEST(subtract_takes_the_second_from_the_first)
{
    Matrix A = matrix_random(3, 2), B = matrix_random(3, 2);
    Matrix C = matrix_of_nan(3, 2);
    matrix_subtract(&C, &A, &B);
    for (int i = 0; i < 6; i++)
        expect_close(C.data[i], A.data[i] - B.data[i]);
    expect_unchanged(&A);
    expect_unchanged(&B);
    matrix_free(&A), matrix_free(&B), matrix_free(&C);
}
END_TEST

START_TEST(columns_side_by_side)
{
    Matrix W = matrix_of(3, 2, -0.5, 4.0, 3.0, -5.0, 1.0, -2.0);
    Matrix X = matrix_of(2, 2, 2.0, 1.0, -6.0, 1.0);
    Matrix Z = matrix_of_nan(3, 2);
    matrix_multiply(&Z, &W, &X);
    expect_matrix(&Z, 3, 2, -25.0, 3.5, 36.0, -2.0, 14.0, -1.0);
    matrix_free(&W), matrix_free(&X), matrix_free(&Z);
}
END_TEST

START_TEST(stretching_and_turning_do_not_commute)
{
    Matrix S = matrix_of(2, 2, 2.0, 0.0, 0.0, 1.0);
    Matrix T = matrix_of(2, 2, 0.0, -1.0, 1.0, 0.0);
    Matrix TS = matrix_of_nan(2, 2), ST = matrix_of_nan(2, 2);
    matrix_multiply(&TS, &T, &S);
    matrix_multiply(&ST, &S, &T);
    expect_matrix(&TS, 2, 2, 0.0, -1.0, 2.0, 0.0);
    expect_matrix(&ST, 2, 2, 0.0, -2.0, 1.0, 0.0);
    matrix_free(&S), matrix_free(&T), matrix_free(&TS),
        matrix_free(&ST);
}
END_TEST

START_TEST(two_products_are_one)
{
    Matrix W = matrix_of(3, 2, -0.5, 4.0, 3.0, -5.0, 1.0, -2.0);
    Matrix V = matrix_of(1, 3, 0.5, 0.1, -0.2);
    Matrix x = matrix_of(2, 1, 2.0, -6.0);
    Matrix VW = matrix_of_nan(1, 2), z = matrix_of_nan(3, 1);
    Matrix VWx = matrix_of_nan(1, 1), Vz = matrix_of_nan(1, 1);
    matrix_multiply(&VW, &V, &W);
    expect_matrix(&VW, 1, 2, -0.15, 1.9);
    matrix_multiply(&VWx, &VW, &x);
    matrix_multiply(&z, &W, &x);
    matrix_multiply(&Vz, &V, &z);
    expect_matrix(&VWx, 1, 1, -11.7);
    expect_matrix(&Vz, 1, 1, -11.7);
    matrix_free(&W), matrix_free(&V), matrix_free(&x), matrix_free(&VW),
        matrix_free(&z), matrix_free(&VWx), matrix_free(&Vz);
}
END_TEST

const ChapterTest chapter_tests[] = {
    { &matrix_times_vector, .points = 2,
      .hints = { "Each entry of z is one row of W times the vector: "
                 "-0.5 times 2 plus 4 times -6 is -25.",
                 "Lesson 04, Row times column.",
                 "for each row: for each column: sum = 0; for each "
                 "inner: sum += a(row, inner) * b(inner, column)" } },
    { &product_of_two_matrices, .points = 2,
      .needs = { "matrix_times_vector" },
      .hints = { "The sum runs over a->cols, which is b->rows.",
                 "Lesson 04, Shapes.",
                 "Three loops: row < a->rows, col < b->cols, "
                 "inner < a->cols." } },
    { &order_of_the_factors_matters, .points = 1,
      .needs = { "product_of_two_matrices" },
      .hints = { "Rows of the first factor meet columns of the second.",
                 "Lesson 04, A B is not B A.",
                 "a(row, inner) * b(inner, col), not the other "
                 "way." } },
    { &columns_side_by_side, .points = 1,
      .needs = { "matrix_times_vector" },
      .hints = { "Column 0 of the result comes from column 0 of the "
                 "second factor, column 1 from its column 1.",
                 "Lesson 04, Row times column.",
                 "the loop over col runs up to b->cols" } },
    { &stretching_and_turning_do_not_commute, .points = 1,
      .needs = { "order_of_the_factors_matters" },
      .hints = { "T S is first S, then T.",
                 "Lesson 04, A B is not B A.",
                 "Nothing new to write: this uses the product." } },
    { &two_products_are_one, .points = 1,
      .needs = { "product_of_two_matrices" },
      .hints = { "V (W x) and (V W) x are the same numbers.",
                 "Lesson 04, What does hold.",
                 "Nothing new to write: this uses the product." } },
    { &transpose_swaps_rows_and_columns, .points = 1,
      .hints = { "The shape changes too: (2, 3) becomes (3, 2).",
                 "Lesson 04, The transpose.",
                 "matrix_set(t, col, row, matrix_get(a, row, col))" } },
    { &hadamard_multiplies_entry_by_entry, .points = 1,
      .hints = { "No sum here: entry times entry.",
                 "Lesson 04, Entry by entry.",
                 "for i < matrix_size(c): "
                 "c->data[i] = a->data[i] * b->data[i]" } },
    { &subtract_takes_the_second_from_the_first, .points = 1,
      .hints = { "C = A - B, in this order.",
                 "Lesson 04, Entry by entry.",
                 "for i < matrix_size(c): "
                 "c->data[i] = a->data[i] - b->data[i]" } },
    { 0 },
};
