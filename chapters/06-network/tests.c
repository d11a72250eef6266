#include "06-network/network.h"
#include "support/expect_matrix.h"

#ifdef JUDGE
/* The number that a fresh generator draws after `skip` others. */
static double normal_after(int skip, int seed)
{
    Rng rng = rng_from_seed((uint64_t)seed);
    for (int i = 0; i < skip; i++)
        rng_normal(&rng);
    return rng_normal(&rng);
}

static double mean_of_squares(const Matrix *W)
{
    double sum = 0.0;
    for (int i = 0; i < matrix_size(W); i++)
        sum += W->data[i] * W->data[i];
    return sum / matrix_size(W);
}

static double mean_of(const Matrix *W)
{
    double sum = 0.0;
    for (int i = 0; i < matrix_size(W); i++)
        sum += W->data[i];
    return sum / matrix_size(W);
}

static double want_a(const Network *network, const Matrix *x, int l,
                     int j, int n);

/* z of neuron j in layer l for example n, by its definition, all the
 * way back to the input. */
static double want_z(const Network *network, const Matrix *x, int l,
                     int j, int n)
{
    const Layer *layer = &network->layer[l];
    double z = matrix_get(&layer->b, j, 0);
    for (int k = 0; k < layer->W.cols; k++)
        z += matrix_get(&layer->W, j, k) *
             want_a(network, x, l - 1, k, n);
    return z;
}

static double want_a(const Network *network, const Matrix *x, int l,
                     int j, int n)
{
    if (l == 0)
        return matrix_get(x, j, n);
    return network->layer[l].activation->f(want_z(network, x, l, j, n));
}
#endif

/* The network [3,4,2] of the lesson. layer has three entries. */
static Network worked_network(Layer *layer)
{
    /* clang-format off */
    const double W1[] = { 1.0, -1.0, 2.0,
                          0.0, 2.0, -1.0,
                          -2.0, 1.0, 1.0,
                          0.5, 0.5, -0.5 };
    const double W2[] = { 1.0, -1.0, 0.5, 2.0,
                          -1.0, 1.0, 1.0, -2.0 };
    /* clang-format on */
    const double b1[] = { 0.1, -0.2, 0.0, 0.3 };
    const double b2[] = { 0.2, -0.1 };
    layer[0] = (Layer){ 0 };
    layer[1] = (Layer){ matrix_from(4, 3, W1), matrix_from(4, 1, b1),
                        &SIGMOID };
    layer[2] =
        (Layer){ matrix_from(2, 4, W2), matrix_from(2, 1, b2), &RELU };
    return (Network){ 2, layer };
}

/* A network of sizes n[0] … n[L]. layer has L + 1 entries. */
static Network random_network(Layer *layer, const int *n, int L,
                              const Activation *hidden,
                              const Activation *output)
{
    layer[0] = (Layer){ 0 };
    for (int l = 1; l <= L; l++) {
        layer[l].W = matrix_random(n[l], n[l - 1]);
        layer[l].b = matrix_random(n[l], 1);
        layer[l].activation = l < L ? hidden : output;
    }
    return (Network){ L, layer };
}

static void free_layers(Layer *layer, int L)
{
    for (int l = 1; l <= L; l++)
        layer_free(&layer[l]);
}

static void fill_with_nan(Pass *pass)
{
    matrix_fill(&pass->a[0], NAN);
    for (int l = 1; l <= pass->L; l++) {
        matrix_fill(&pass->z[l], NAN);
        matrix_fill(&pass->a[l], NAN);
    }
}

START_TEST(he_init_draws_row_after_row)
{
    int seed = random_int(1, 1000000);
    Rng rng = rng_from_seed((uint64_t)seed);
    Matrix W = matrix_of_nan(2, 5);
    he_init(&W, &rng);
    for (int i = 0; i < 10; i++)
        expect_close(W.data[i], sqrt(2.0 / 5) * normal_after(i, seed));
    /* and not one number more than it needs */
    expect_close(rng_normal(&rng), normal_after(10, seed));
    matrix_free(&W);
}
END_TEST

START_TEST(he_variance_is_two_over_the_inputs)
{
    int seed = random_int(1, 1000000);
    Rng rng = rng_from_seed((uint64_t)seed);
    Matrix W = matrix_of_nan(50, 400);
    he_init(&W, &rng);
    expect_close(matrix_get(&W, 0, 0),
                 sqrt(2.0 / 400) * normal_after(0, seed));
    observe_matrix(&W);
    expect_that(fabs(mean_of(&W)) < 0.005,
                "the mean of 20000 weights is near 0");
    expect_that(fabs(mean_of_squares(&W) * 400 / 2 - 1.0) < 0.08,
                "their variance is near 2 / 400");
    matrix_free(&W);
}
END_TEST

START_TEST(randomize_draws_layer_after_layer)
{
    int n[] = { 3, 4, 2 }, seed = random_int(1, 1000000);
    Layer layer[3];
    Network network = random_network(layer, n, 2, &RELU, &IDENTITY);
    Rng rng = rng_from_seed((uint64_t)seed);
    network_randomize(&network, &rng);
    for (int i = 0; i < 12; i++)
        expect_close(layer[1].W.data[i],
                     sqrt(2.0 / 3) * normal_after(i, seed));
    for (int i = 0; i < 8; i++)
        expect_close(layer[2].W.data[i],
                     sqrt(2.0 / 4) * normal_after(12 + i, seed));
    free_layers(layer, 2);
}
END_TEST

START_TEST(biases_start_at_zero)
{
    int n[] = { 2, 3, 5, 4 }, seed = random_int(1, 1000000);
    Layer layer[4];
    Network network = random_network(layer, n, 3, &RELU, &IDENTITY);
    Rng rng = rng_from_seed((uint64_t)seed);
    network_randomize(&network, &rng);
    expect_close(layer[1].W.data[0],
                 sqrt(2.0 / 2) * normal_after(0, seed));
    expect_matrix(&layer[1].b, 3, 1, 0.0, 0.0, 0.0);
    expect_matrix(&layer[2].b, 5, 1, 0.0, 0.0, 0.0, 0.0, 0.0);
    expect_matrix(&layer[3].b, 4, 1, 0.0, 0.0, 0.0, 0.0);
    free_layers(layer, 3);
}
END_TEST

START_TEST(forward_through_the_worked_network)
{
    Layer layer[3];
    Network network = worked_network(layer);
    Pass pass;
    require_true(pass_init(&pass, &network, 1));
    fill_with_nan(&pass);
    Matrix x = matrix_of(3, 1, 0.7, 0.1, 0.5);
    network_forward(&pass, &network, &x);
    expect_matrix(&pass.z[1], 4, 1, 1.7, -0.5, -0.8, 0.45);
    expect_near(pass.a[1].data[0], 0.8455, 1e-4);
    expect_near(pass.a[1].data[1], 0.3775, 1e-4);
    expect_near(pass.a[1].data[2], 0.3100, 1e-4);
    expect_near(pass.a[1].data[3], 0.6106, 1e-4);
    expect_near(pass.z[2].data[0], 2.0443, 1e-4);
    expect_near(pass.z[2].data[1], -1.4792, 1e-4);
    expect_near(pass.a[2].data[0], 2.0443, 1e-4);
    expect_near(pass.a[2].data[1], 0.0, 1e-4);
    expect_unchanged(&x);

    Matrix v = matrix_random(3, 1);
    network_forward(&pass, &network, &v);
    for (int j = 0; j < 2; j++)
        expect_close(pass.a[2].data[j], want_a(&network, &v, 2, j, 0));
    matrix_free(&x), matrix_free(&v);
    pass_free(&pass), free_layers(layer, 2);
}
END_TEST

START_TEST(pass_keeps_every_z_and_a)
{
    int n[] = { 2, 5, 3, 4 };
    Layer layer[4];
    Network network = random_network(layer, n, 3, &TANH, &SIGMOID);
    Pass pass;
    require_true(pass_init(&pass, &network, 1));
    fill_with_nan(&pass);
    Matrix x = matrix_random(2, 1);
    network_forward(&pass, &network, &x);
    for (int j = 0; j < 2; j++)
        expect_close(pass.a[0].data[j], x.data[j]);
    for (int l = 1; l <= 3; l++)
        for (int j = 0; j < n[l]; j++) {
            expect_close(pass.z[l].data[j],
                         want_z(&network, &x, l, j, 0));
            expect_close(pass.a[l].data[j],
                         want_a(&network, &x, l, j, 0));
        }
    for (int l = 1; l <= 3; l++) {
        expect_unchanged(&layer[l].W);
        expect_unchanged(&layer[l].b);
    }
    matrix_free(&x), pass_free(&pass), free_layers(layer, 3);
}
END_TEST

START_TEST(batch_gives_what_its_examples_give_one_by_one)
{
    int n[] = { 3, 4, 2 };
    Layer layer[3];
    Network network = random_network(layer, n, 2, &SIGMOID, &TANH);
    Pass many, one;
    require_true(pass_init(&many, &network, 7));
    require_true(pass_init(&one, &network, 1));
    pass_set_examples(&many, 5); /* a short last batch */
    fill_with_nan(&many), fill_with_nan(&one);
    Matrix X = matrix_random(3, 5);
    network_forward(&many, &network, &X);
    for (int example = 0; example < 5; example++) {
        Matrix x = matrix_of(3, 1, matrix_get(&X, 0, example),
                             matrix_get(&X, 1, example),
                             matrix_get(&X, 2, example));
        network_forward(&one, &network, &x);
        for (int j = 0; j < 2; j++) {
            expect_close(matrix_get(&many.a[2], j, example),
                         want_a(&network, &X, 2, j, example));
            expect_close(matrix_get(&one.a[2], j, 0),
                         want_a(&network, &x, 2, j, 0));
        }
        matrix_free(&x);
    }
    expect_unchanged(&X);
    matrix_free(&X), pass_free(&many), pass_free(&one);
    free_layers(layer, 2);
}
END_TEST

START_TEST(input_may_stand_in_the_pass_already)
{
    int n[] = { 3, 2, 4 };
    Layer layer[3];
    Network network = random_network(layer, n, 2, &TANH, &IDENTITY);
    Pass pass;
    require_true(pass_init(&pass, &network, 2));
    fill_with_nan(&pass);
    Matrix X = matrix_random(3, 2);
    matrix_copy(&pass.a[0], &X);
    network_forward(&pass, &network, &pass.a[0]);
    for (int i = 0; i < 6; i++)
        expect_close(pass.a[0].data[i], X.data[i]);
    for (int j = 0; j < 4; j++)
        expect_close(matrix_get(&pass.a[2], j, 1),
                     want_a(&network, &X, 2, j, 1));
    matrix_free(&X), pass_free(&pass), free_layers(layer, 2);
}
END_TEST

START_TEST(predict_answers_with_the_output_layer)
{
    Layer layer[3];
    Network network = worked_network(layer);
    Matrix x = matrix_of(3, 1, 0.7, 0.1, 0.5);
    Matrix y_hat = matrix_of_nan(2, 1);
    expect_true(network_predict(&y_hat, &network, &x));
    expect_near(y_hat.data[0], 2.0443, 1e-4);
    expect_near(y_hat.data[1], 0.0, 1e-4);

    Matrix X = matrix_random(3, 4);
    Matrix Y_hat = matrix_of_nan(2, 4);
    expect_true(network_predict(&Y_hat, &network, &X));
    for (int j = 0; j < 2; j++)
        for (int n = 0; n < 4; n++)
            expect_close(matrix_get(&Y_hat, j, n),
                         want_a(&network, &X, 2, j, n));
    expect_unchanged(&x);
    expect_unchanged(&X);
    matrix_free(&x), matrix_free(&X);
    matrix_free(&y_hat), matrix_free(&Y_hat), free_layers(layer, 2);
}
END_TEST

START_TEST(predict_refuses_wrong_sizes)
{
    int n[] = { 3, 4, 2 };
    Layer layer[3];
    Network network = random_network(layer, n, 2, &TANH, &IDENTITY);
    Matrix X = matrix_random(3, 2), Y_hat = matrix_random(2, 2);
    Matrix two_inputs = matrix_random(2, 2);
    Matrix three_outputs = matrix_random(3, 2);
    Matrix one_column = matrix_random(2, 1);
    expect_false(network_predict(&Y_hat, &network, &two_inputs));
    expect_false(network_predict(&three_outputs, &network, &X));
    expect_false(network_predict(&one_column, &network, &X));
    expect_unchanged(&Y_hat);
    expect_unchanged(&three_outputs);
    expect_unchanged(&one_column);

    expect_true(network_predict(&Y_hat, &network, &X));
    expect_close(matrix_get(&Y_hat, 1, 0),
                 want_a(&network, &X, 2, 1, 0));
    matrix_free(&X), matrix_free(&Y_hat), matrix_free(&two_inputs);
    matrix_free(&three_outputs), matrix_free(&one_column);
    free_layers(layer, 2);
}
END_TEST

const ChapterTest chapter_tests[] = {
    { &he_init_draws_row_after_row, .points = 2,
      .hints = { "Each weight is a new rng_normal(rng) times the same "
                 "factor. In W->data the rows follow each other.",
                 "Lesson 06, Where the weights start.",
                 "for i < matrix_size(W): W->data[i] = "
                 "sqrt(2 / inputs) * rng_normal(rng)" } },
    { &he_variance_is_two_over_the_inputs, .points = 1,
      .needs = { "he_init_draws_row_after_row" },
      .hints = { "The variance is 2 / n_before, so the factor is its "
                 "square root. How many inputs has a row of W?",
                 "Lesson 06, Where the weights start.",
                 "factor = sqrt(2.0 / W->cols)" } },
    { &randomize_draws_layer_after_layer, .points = 1,
      .needs = { "he_init_draws_row_after_row" },
      .hints = { "One generator serves all layers, one after the "
                 "other: hand on the pointer rng as it is.",
                 "Lesson 06, Where the weights start.",
                 "for l = 1 … L: he_init(W of layer l, rng)" } },
    { &biases_start_at_zero, .points = 1,
      .needs = { "randomize_draws_layer_after_layer" },
      .hints = { "The network may have been used before: its biases "
                 "can hold anything.",
                 "Lesson 06, Where the weights start.",
                 "for l = 1 … L: matrix_fill(b of layer l, 0.0)" } },
    { &forward_through_the_worked_network, .points = 3,
      .hints = { "Start with a[0] = x. Layer l then takes a[l - 1].",
                 "Lesson 06, By hand.",
                 "matrix_copy to a[0]; for l = 1 … L: "
                 "layer_weighted_sums into z[l], then "
                 "layer_activate from z[l] into a[l]" } },
    { &pass_keeps_every_z_and_a, .points = 2,
      .needs = { "forward_through_the_worked_network" },
      .hints = { "Learning will need every z and every a, so each "
                 "layer writes into its own, z[l] and a[l].",
                 "Lesson 06, The formula.",
                 "for l = 1 … L, both ends included; the sums of "
                 "layer l are made of a[l - 1]" } },
    { &batch_gives_what_its_examples_give_one_by_one, .points = 1,
      .needs = { "pass_keeps_every_z_and_a" },
      .hints = { "The functions of chapter 05 take all columns at "
                 "once. Nothing here depends on how many there are.",
                 "Lesson 06, The formula.",
                 "No loop over examples: the shapes of pass->z[l] and "
                 "pass->a[l] say how many." } },
    { &input_may_stand_in_the_pass_already, .points = 1,
      .needs = { "pass_keeps_every_z_and_a" },
      .hints = { "If x is pass->a[0] itself, the copy must leave the "
                 "numbers alone. Do not clear a[0] first.",
                 "Lesson 06, The formula.",
                 "matrix_copy(&pass->a[0], x) does the right thing" } },
    { &predict_answers_with_the_output_layer, .points = 2,
      .needs = { "forward_through_the_worked_network" },
      .hints = { "A pass of your own: pass_init, network_forward, "
                 "copy, pass_free. Forgetting the last one is "
                 "reported as memory never freed.",
                 "Lesson 06, What the network answers.",
                 "pass_init for x->cols examples; forward; copy a[L] "
                 "to y_hat; pass_free; return true" } },
    { &predict_refuses_wrong_sizes, .points = 2,
      .needs = { "predict_answers_with_the_output_layer" },
      .hints = { "Three things must fit: the rows of x, the rows of "
                 "y_hat, and both must have as many columns.",
                 "Lesson 06, What the network answers.",
                 "before anything else: if x->rows is not "
                 "network_size(network, 0) or … return false" } },
    { 0 },
};
