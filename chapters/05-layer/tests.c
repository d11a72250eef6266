#include "05-layer/layer.h"
#include "support/expect_matrix.h"

#ifdef JUDGE
/* The weighted sum of neuron j for example n, by its definition. */
static double sum_of_neuron(const Layer *layer, const Matrix *a_before,
                            int j, int n)
{
    double z = layer->b.data[j];
    for (int k = 0; k < layer->W.cols; k++)
        z += matrix_get(&layer->W, j, k) * matrix_get(a_before, k, n);
    return z;
}
#endif

static double column_mean(const Matrix *z, int n)
{
    double sum = 0.0;
    for (int j = 0; j < z->rows; j++)
        sum += matrix_get(z, j, n);
    return sum / z->rows;
}

/* An activation that must see whole columns: what each number is
 * above or below the mean of its column. */
static void centered(Matrix *a, const Matrix *z)
{
    for (int j = 0; j < z->rows; j++)
        for (int n = 0; n < z->cols; n++)
            matrix_set(a, j, n,
                       matrix_get(z, j, n) - column_mean(z, n));
}

static const Activation CENTERED = { "centered", NULL, NULL, centered };

START_TEST(weighted_sums_of_one_example)
{
    Layer layer = { matrix_of(3, 2, -0.5, 4.0, 3.0, -5.0, 1.0, -2.0),
                    matrix_of(3, 1, 0.0, 0.0, 0.0), &RELU };
    Matrix x = matrix_of(2, 1, 2.0, -6.0);
    Matrix z = matrix_of_nan(3, 1);
    layer_weighted_sums(&z, &layer, &x);
    expect_matrix(&z, 3, 1, -25.0, 36.0, 14.0);
    expect_unchanged(&x);

    Matrix v = matrix_random(2, 1);
    matrix_fill(&z, 7.0); /* what was there before must not count */
    layer_weighted_sums(&z, &layer, &v);
    for (int j = 0; j < 3; j++)
        expect_close(matrix_get(&z, j, 0),
                     sum_of_neuron(&layer, &v, j, 0));
    matrix_free(&x), matrix_free(&z), matrix_free(&v);
    layer_free(&layer);
}
END_TEST

START_TEST(each_neuron_adds_its_own_bias)
{
    Layer layer = { matrix_of(3, 2, -0.5, 4.0, 3.0, -5.0, 1.0, -2.0),
                    matrix_random(3, 1), &RELU };
    Matrix x = matrix_of(2, 1, 2.0, -6.0);
    Matrix z = matrix_of_nan(3, 1);
    layer_weighted_sums(&z, &layer, &x);
    expect_matrix(&z, 3, 1, -25.0 + layer.b.data[0],
                  36.0 + layer.b.data[1], 14.0 + layer.b.data[2]);
    expect_unchanged(&layer.W);
    expect_unchanged(&layer.b);
    matrix_free(&x), matrix_free(&z);
    layer_free(&layer);
}
END_TEST

START_TEST(every_column_is_an_example)
{
    Matrix W = matrix_random(4, 3), b = matrix_random(4, 1);
    Layer layer = { W, b, &RELU };
    Matrix A = matrix_random(3, 2);
    Matrix Z = matrix_of_nan(4, 2);
    layer_weighted_sums(&Z, &layer, &A);
    for (int j = 0; j < 4; j++)
        for (int n = 0; n < 2; n++)
            expect_close(matrix_get(&Z, j, n),
                         sum_of_neuron(&layer, &A, j, n));
    expect_unchanged(&A);
    matrix_free(&A), matrix_free(&Z);
    layer_free(&layer);
}
END_TEST

START_TEST(relu_layer_cuts_off_below_zero)
{
    Layer layer = { .activation = &RELU };
    Matrix z = matrix_of(3, 1, -25.0, 36.0, 14.0);
    Matrix a = matrix_of_nan(3, 1);
    layer_activate(&a, &layer, &z);
    expect_matrix(&a, 3, 1, 0.0, 36.0, 14.0);
    expect_unchanged(&z);

    Matrix v = matrix_random(3, 1);
    matrix_fill(&a, 7.0);
    layer_activate(&a, &layer, &v);
    for (int j = 0; j < 3; j++)
        expect_close(matrix_get(&a, j, 0), fmax(0.0, v.data[j]));
    matrix_free(&z), matrix_free(&a), matrix_free(&v);
}
END_TEST

START_TEST(three_examples_by_hand)
{
    Layer layer = { matrix_of(3, 2, -0.5, 4.0, 3.0, -5.0, 1.0, -2.0),
                    matrix_of(3, 1, 1.0, 2.0, 3.0), &RELU };
    Matrix A = matrix_of(2, 3, 2.0, 0.0, 1.0, -6.0, 0.0, 1.0);
    Matrix Z = matrix_of_nan(3, 3), after = matrix_of_nan(3, 3);
    layer_weighted_sums(&Z, &layer, &A);
    expect_matrix(&Z, 3, 3, -24.0, 1.0, 4.5, /* neuron 0 */
                  38.0, 2.0, 0.0, 17.0, 3.0, 2.0);
    layer_activate(&after, &layer, &Z);
    expect_matrix(&after, 3, 3, 0.0, 1.0, 4.5, 38.0, 2.0, 0.0, 17.0,
                  3.0, 2.0);
    matrix_free(&A), matrix_free(&Z), matrix_free(&after);
    layer_free(&layer);
}
END_TEST

START_TEST(each_layer_uses_its_own_activation)
{
    Layer bent = { .activation = &TANH };
    Layer straight = { .activation = &IDENTITY };
    Matrix Z = matrix_random(2, 5);
    Matrix A = matrix_of_nan(2, 5), B = matrix_of_nan(2, 5);
    layer_activate(&A, &bent, &Z);
    layer_activate(&B, &straight, &Z);
    for (int i = 0; i < 10; i++) {
        expect_close(A.data[i], tanh(Z.data[i]));
        expect_close(B.data[i], Z.data[i]);
    }
    expect_unchanged(&Z);
    matrix_free(&Z), matrix_free(&A), matrix_free(&B);
}
END_TEST

START_TEST(whole_activation_sees_the_whole_column)
{
    Layer layer = { .activation = &CENTERED };
    Matrix Z = matrix_random(3, 2);
    Matrix A = matrix_of_nan(3, 2);
    layer_activate(&A, &layer, &Z);
    for (int j = 0; j < 3; j++)
        for (int n = 0; n < 2; n++)
            expect_close(matrix_get(&A, j, n),
                         matrix_get(&Z, j, n) - column_mean(&Z, n));
    expect_unchanged(&Z);
    matrix_free(&Z), matrix_free(&A);
}
END_TEST

const ChapterTest chapter_tests[] = {
    { &weighted_sums_of_one_example, .points = 2,
      .hints = { "All neurons at once are one matrix product, and "
                 "chapter 04 has it.",
                 "Lesson 05, The formula.",
                 "matrix_multiply(z, the layer's W, a_before)" } },
    { &each_neuron_adds_its_own_bias, .points = 2,
      .needs = { "weighted_sums_of_one_example" },
      .hints = { "Row j of z belongs to neuron j, and so does row j "
                 "of b.",
                 "Lesson 05, The formula.",
                 "after the product: for each row j: z(j, 0) = "
                 "z(j, 0) + b(j, 0)" } },
    { &every_column_is_an_example, .points = 2,
      .needs = { "each_neuron_adds_its_own_bias" },
      .hints = { "A neuron has one bias, whichever example it looks "
                 "at: the same b in every column of its row.",
                 "Lesson 05, One example in each column.",
                 "for each row j: for each column n: z(j, n) = "
                 "z(j, n) + b(j, 0)" } },
    { &relu_layer_cuts_off_below_zero, .points = 1,
      .hints = { "layer->activation->f is a function: call it with a "
                 "number in parentheses.",
                 "Lesson 05, A function inside a struct.",
                 "for i < matrix_size(z): a->data[i] = "
                 "f of z->data[i]" } },
    { &three_examples_by_hand, .points = 1,
      .needs = { "every_column_is_an_example",
                 "relu_layer_cuts_off_below_zero" },
      .hints = { "The numbers of the lesson. The inputs 0 and 0 leave "
                 "the biases alone: 1, 2, 3.",
                 "Lesson 05, One example in each column.",
                 "Nothing new to write: this uses both "
                 "functions." } },
    { &each_layer_uses_its_own_activation, .points = 2,
      .needs = { "relu_layer_cuts_off_below_zero" },
      .hints = { "Which function it is, the layer knows. Every entry "
                 "of z goes through it, in all columns.",
                 "Lesson 05, A function inside a struct.",
                 "a->data[i] = layer->activation->f(z->data[i])" } },
    { &whole_activation_sees_the_whole_column, .points = 1,
      .needs = { "relu_layer_cuts_off_below_zero" },
      .hints = { "Where `whole` is set, f is NULL and must not be "
                 "called.",
                 "Lesson 05, Functions of a whole column.",
                 "if whole is not NULL: whole(a, z) and nothing "
                 "else; otherwise the loop with f" } },
    { 0 },
};
