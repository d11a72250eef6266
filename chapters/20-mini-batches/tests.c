#include "16-softmax/softmax.h"
#include "18-softmax-gradient/softmax_gradient.h"
#include "20-mini-batches/batches.h"
#include "support/expect_matrix.h"

/* ---- Shuffling --------------------------------------------------- */

enum { MANY = 50, SOME = 11, TRIES = 60000 };

#ifdef JUDGE
static bool is_permutation(const int *order, int count)
{
    bool seen[MANY] = { false };
    for (int i = 0; i < count; i++) {
        if (order[i] < 0 || order[i] >= count || seen[order[i]])
            return false;
        seen[order[i]] = true;
    }
    return true;
}

/* How many stand where they stood before. */
static int unmoved(const int *order, int count)
{
    int sum = 0;
    for (int i = 0; i < count; i++)
        sum += order[i] == i;
    return sum;
}

/* What stands at `place` after Fisher and Yates shuffled 0 … SOME-1
 * so many times. */
static int shuffled(uint64_t seed, int times, int place)
{
    int order[SOME];
    Rng rng = rng_from_seed(seed);
    for (int i = 0; i < SOME; i++)
        order[i] = i;
    for (int t = 0; t < times; t++)
        for (int i = SOME - 1; i > 0; i--) {
            int other = rng_below(&rng, i + 1), kept = order[i];
            order[i] = order[other];
            order[other] = kept;
        }
    return order[place];
}

/* Six standard deviations (91 of 10 000) are allowed. */
static bool all_about_equal(const int *counts, int n, int expected)
{
    for (int i = 0; i < n; i++)
        if (counts[i] < expected - 550 || counts[i] > expected + 550)
            return false;
    return true;
}
#endif

static uint64_t random_seed(void)
{
    return (uint64_t)random_int(1, 1000000);
}

static void count_up(int *order, int count)
{
    for (int i = 0; i < count; i++)
        order[i] = i;
}

START_TEST(shuffle_keeps_every_example)
{
    int order[MANY + 1];
    Rng rng = rng_from_seed(random_seed());
    count_up(order, MANY);
    order[MANY] = -1; /* stands behind the list */
    shuffle(order, MANY, &rng);
    observe_ints(order, MANY);
    expect_that(is_permutation(order, MANY),
                "each of 0 … 49 is in the order exactly once");
    expect_that(unmoved(order, MANY) < 15, "most of them have moved");
}
END_TEST

START_TEST(shuffle_swaps_from_the_last_place_down)
{
    int order[SOME + 1];
    uint64_t seed = random_seed();
    Rng rng = rng_from_seed(seed);
    count_up(order, SOME);
    order[SOME] = -1; /* stands behind the list */
    shuffle(order, SOME, &rng);
    for (int i = 0; i < SOME; i++)
        expect_int(order[i], shuffled(seed, 1, i));
    shuffle(order, SOME, &rng);
    for (int i = 0; i < SOME; i++)
        expect_int(order[i], shuffled(seed, 2, i));
}
END_TEST

START_TEST(every_order_is_equally_likely)
{
    static const int orders[6][3] = { { 0, 1, 2 }, { 0, 2, 1 },
                                      { 1, 0, 2 }, { 1, 2, 0 },
                                      { 2, 0, 1 }, { 2, 1, 0 } };
    int counts[6] = { 0 };
    Rng rng = rng_from_seed(random_seed());
    for (int i = 0; i < TRIES; i++) {
        int order[] = { 0, 1, 2 };
        shuffle(order, 3, &rng);
        for (int o = 0; o < 6; o++)
            counts[o] += order[0] == orders[o][0] &&
                         order[1] == orders[o][1] &&
                         order[2] == orders[o][2];
    }
    observe_ints(counts, 6);
    expect_that(all_about_equal(counts, 6, TRIES / 6),
                "each of the 6 orders of 3 comes up 10 000 times in "
                "60 000, give or take 550");
}
END_TEST

/* ---- Cutting into batches ---------------------------------------- */

START_TEST(batch_size_0_means_all_examples)
{
    int N = random_int(20, 99), size = random_int(2, 19);
    expect_int(batch_size_for(0, N), N);
    expect_int(batch_size_for(size, N), size);
    expect_int(batch_size_for(1, N), 1);
    expect_int(batch_size_for(N, N), N);
}
END_TEST

START_TEST(impossible_batch_sizes_are_an_error)
{
    int N = random_int(20, 99);
    expect_int(batch_size_for(N, N), N);
    expect_int(batch_size_for(N + 1, N), -1);
    expect_int(batch_size_for(10 * N, N), -1);
    expect_int(batch_size_for(-1, N), -1);
    expect_int(batch_size_for(-N, N), -1);
}
END_TEST

START_TEST(batches_are_rounded_up)
{
    expect_int(batch_count(60000, 128), 469);
    expect_int(batch_count(48000, 128), 375);
    int size = random_int(3, 50), full = random_int(2, 9);
    expect_int(batch_count(full * size, size), full);
    expect_int(batch_count(full * size + 1, size), full + 1);
    expect_int(batch_count(full * size - 1, size), full);
    expect_int(batch_count(size, size), 1);
}
END_TEST

START_TEST(last_batch_has_what_is_left)
{
    expect_int(batch_length(60000, 128, 0), 128);
    expect_int(batch_length(60000, 128, 467), 128);
    expect_int(batch_length(60000, 128, 468), 96);
    int size = random_int(5, 50), rest = random_int(1, size - 1);
    expect_int(batch_length(3 * size + rest, size, 2), size);
    expect_int(batch_length(3 * size + rest, size, 3), rest);
    expect_int(batch_length(3 * size, size, 2), size);
}
END_TEST

/* ---- Filling a batch --------------------------------------------- */

enum { COUNT = 9, ROWS = 2, COLS = 3, PIXELS = ROWS * COLS, N = 4 };

typedef struct {
    unsigned char pixels[COUNT * PIXELS], labels[COUNT];
} Pictures;

/* Random pictures; neighbors have different labels. */
static Dataset random_pictures(Pictures *pictures)
{
    int first = random_int(0, 9);
    for (int i = 0; i < COUNT * PIXELS; i++)
        pictures->pixels[i] = (unsigned char)random_int(1, 255);
    for (int n = 0; n < COUNT; n++)
        pictures->labels[n] = (unsigned char)((first + n) % CLASSES);
    return (Dataset){ COUNT, ROWS, COLS, pictures->pixels,
                      pictures->labels };
}

/* The first four pictures, mixed; the others wait behind them. */
static const int first_four[] = { 2, 0, 3, 1, 6, 7, 4, 8, 5 };

START_TEST(column_n_gets_picture_order_n)
{
    Pictures pictures;
    Dataset data = random_pictures(&pictures);
    int order[N] = { random_int(1, 7), 8, 0, 0 };
    order[3] = random_int(1, 7);
    Matrix x = matrix_of_nan(PIXELS, N);
    Matrix y = matrix_of_nan(CLASSES, N);
    batch_gather(&x, &y, &data, first_four);
    for (int n = 0; n < N; n++)
        expect_close(matrix_get(&x, 0, n),
                     pictures.pixels[first_four[n] * PIXELS] / 255.0);
    batch_gather(&x, &y, &data, order);
    for (int n = 0; n < N; n++)
        for (int i = 0; i < PIXELS; i++)
            expect_close(matrix_get(&x, i, n),
                         pictures.pixels[order[n] * PIXELS + i] /
                             255.0);
    matrix_free(&x), matrix_free(&y);
}
END_TEST

START_TEST(column_n_gets_label_order_n_one_hot)
{
    Pictures pictures;
    Dataset data = random_pictures(&pictures);
    const int order[N] = { 5, random_int(6, 8), random_int(0, 4), 5 };
    Matrix x = matrix_of_nan(PIXELS, N);
    Matrix y = matrix_of_nan(CLASSES, N);
    batch_gather(&x, &y, &data, first_four);
    for (int n = 0; n < N; n++)
        for (int j = 0; j < CLASSES; j++)
            expect_close(matrix_get(&y, j, n),
                         pictures.labels[first_four[n]] == j ? 1.0
                                                             : 0.0);
    batch_gather(&x, &y, &data, order);
    for (int n = 0; n < N; n++)
        for (int j = 0; j < CLASSES; j++)
            expect_close(matrix_get(&y, j, n),
                         pictures.labels[order[n]] == j ? 1.0 : 0.0);
    matrix_free(&x), matrix_free(&y);
}
END_TEST

START_TEST(next_batch_replaces_the_one_before)
{
    Pictures pictures;
    Dataset data = random_pictures(&pictures);
    const int order[] = { 0, 1, 2, 3, 4, 5, 6, 7 };
    Matrix x = matrix_of_nan(PIXELS, N);
    Matrix y = matrix_of_nan(CLASSES, N);
    batch_gather(&x, &y, &data, order);
    batch_gather(&x, &y, &data, order + N);
    for (int n = 0; n < N; n++) {
        expect_close(matrix_get(&x, 0, n),
                     pictures.pixels[(N + n) * PIXELS] / 255.0);
        for (int j = 0; j < CLASSES; j++)
            expect_close(matrix_get(&y, j, n),
                         pictures.labels[N + n] == j ? 1.0 : 0.0);
    }
    matrix_free(&x), matrix_free(&y);
}
END_TEST

/* ---- One iteration ----------------------------------------------- */

/* A network, the same network before its step, and a batch of N
 * examples in a pass that has room for more. */
typedef struct {
    Network network, before;
    Pass pass;
    Gradient gradient;
    Matrix x, y;
} Iteration;

static void randomize(Network *network)
{
    for (int l = 1; l <= network->L; l++) {
        Layer *layer = &network->layer[l];
        random_numbers(layer->W.data, matrix_size(&layer->W));
        random_numbers(layer->b.data, matrix_size(&layer->b));
    }
}

static Iteration iteration(void)
{
    static const int n[] = { 4, 3, 5 };
    Iteration it;
    if (!network_init(&it.network, n, 2, &TANH, &SOFTMAX) ||
        !network_init(&it.before, n, 2, &TANH, &SOFTMAX) ||
        !pass_init(&it.pass, &it.network, N + 2) ||
        !gradient_init(&it.gradient, &it.network, N + 2))
        ck_abort_msg("no memory");
    randomize(&it.network);
    network_copy(&it.before, &it.network);
    for (int l = 1; l <= 2; l++) { /* as if from a batch before */
        random_numbers(it.gradient.dW[l].data,
                       matrix_size(&it.gradient.dW[l]));
        random_numbers(it.gradient.db[l].data,
                       matrix_size(&it.gradient.db[l]));
    }
    it.x = matrix_random(4, N);
    it.y = matrix_of(5, N, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0,
                     0, 0, 0, 1, 0);
    pass_set_examples(&it.pass, N);
    gradient_set_examples(&it.gradient, N);
    matrix_copy(&it.pass.a[0], &it.x);
    return it;
}

static void iteration_free(Iteration *it)
{
    network_free(&it->network);
    network_free(&it->before);
    pass_free(&it->pass);
    gradient_free(&it->gradient);
    matrix_free(&it->x);
    matrix_free(&it->y);
}

#ifdef JUDGE
/* The mean cost of the batch with the weights before the step. */
static double mean_cost(const Iteration *it)
{
    Pass pass;
    if (!pass_init(&pass, &it->before, N))
        ck_abort_msg("no memory");
    network_forward(&pass, &it->before, &it->x);
    double cost = network_cost(&pass, &it->y, &CROSS_ENTROPY);
    pass_free(&pass);
    return cost;
}

/* Its slope by a weight or bias, by central difference. */
static double cost_slope(const Iteration *it, double *parameter)
{
    const double h = 1e-5, value = *parameter;
    *parameter = value + h;
    double above = mean_cost(it);
    *parameter = value - h;
    double below = mean_cost(it);
    *parameter = value;
    return (above - below) / (2.0 * h);
}

static bool moved(const Matrix *before, const Matrix *after)
{
    double sum = 0.0;
    for (int i = 0; i < matrix_size(before); i++)
        sum += fabs(after->data[i] - before->data[i]);
    return sum > 1e-4;
}
#endif

START_TEST(step_returns_the_mean_cost_before_it)
{
    Iteration it = iteration();
    double cost = batch_step(&it.network, &it.pass, &it.gradient, &it.y,
                             &CROSS_ENTROPY, 0.5);
    expect_close(cost, mean_cost(&it));
    expect_unchanged(&it.y);
    iteration_free(&it);
}
END_TEST

START_TEST(step_goes_down_the_measured_slopes)
{
    const double eta = random_between(0.2, 0.6);
    Iteration it = iteration();
    batch_step(&it.network, &it.pass, &it.gradient, &it.y,
               &CROSS_ENTROPY, eta);
    for (int l = 1; l <= 2; l++) {
        const Layer *was = &it.before.layer[l];
        Layer *is = &it.network.layer[l];
        for (int i = 0; i < matrix_size(&was->W); i++)
            expect_near((was->W.data[i] - is->W.data[i]) / eta,
                        cost_slope(&it, &was->W.data[i]), 1e-8);
        for (int j = 0; j < matrix_size(&was->b); j++)
            expect_near((was->b.data[j] - is->b.data[j]) / eta,
                        cost_slope(&it, &was->b.data[j]), 1e-8);
        observe_matrix(&is->W);
        expect_that(moved(&was->W, &is->W), "the weights have moved");
    }
    iteration_free(&it);
}
END_TEST

START_TEST(second_step_starts_where_the_first_ended)
{
    const double eta = random_between(0.2, 0.6);
    Iteration it = iteration();
    batch_step(&it.network, &it.pass, &it.gradient, &it.y,
               &CROSS_ENTROPY, eta);
    network_copy(&it.before, &it.network);
    double cost = batch_step(&it.network, &it.pass, &it.gradient, &it.y,
                             &CROSS_ENTROPY, eta);
    expect_close(cost, mean_cost(&it));
    for (int l = 1; l <= 2; l++) {
        const Matrix *was = &it.before.layer[l].W;
        const Matrix *is = &it.network.layer[l].W;
        for (int i = 0; i < matrix_size(was); i++)
            expect_near((was->data[i] - is->data[i]) / eta,
                        cost_slope(&it, &was->data[i]), 1e-8);
    }
    iteration_free(&it);
}
END_TEST

const ChapterTest chapter_tests[] = {
    { &shuffle_keeps_every_example, .points = 1,
      .hints = { "Swap numbers inside the list; never write a new one "
                 "into it.",
                 "Lesson 20, Shuffle.",
                 "for last = count - 1 down to 1: chosen = a random "
                 "place; swap order[chosen] and order[last]" } },
    { &shuffle_swaps_from_the_last_place_down, .points = 1,
      .needs = { "shuffle_keeps_every_example" },
      .hints = { "The same seed shall give everyone the same order: go "
                 "downward and ask rng_below once for each place.",
                 "Lesson 20, Shuffle.",
                 "for last = count - 1 down to 1: chosen = "
                 "rng_below(rng, last + 1); swap" } },
    { &every_order_is_equally_likely, .points = 1,
      .needs = { "shuffle_keeps_every_example" },
      .hints = { "A place is swapped with one of those not after it, "
                 "itself included. Anything else prefers some orders.",
                 "Lesson 20, Shuffle.",
                 "chosen = rng_below(rng, last + 1)" } },
    { &batch_size_0_means_all_examples, .points = 1,
      .hints = { "Most of the time the answer is what was wanted.",
                 "Lesson 20, Cut.",
                 "if wanted is 0: N, else wanted" } },
    { &impossible_batch_sizes_are_an_error, .points = 1,
      .needs = { "batch_size_0_means_all_examples" },
      .hints = { "Neither fewer than none nor more than all.",
                 "Lesson 20, Cut.",
                 "if wanted < 0 or wanted > N: -1" } },
    { &batches_are_rounded_up, .points = 1,
      .hints = { "N / size drops the rest; N % size tells whether "
                 "there "
                 "is one.",
                 "Lesson 20, Cut.",
                 "N / size, and 1 more if N % size is not 0" } },
    { &last_batch_has_what_is_left, .points = 1,
      .hints = { "Before batch number index, index times size examples "
                 "were used.",
                 "Lesson 20, Cut.",
                 "left = N - index * size; the smaller of left and "
                 "size" } },
    { &column_n_gets_picture_order_n, .points = 1,
      .hints = { "image_to_column of chapter 19 does the work, once "
                 "for "
                 "each column.",
                 "Lesson 20, Gather.",
                 "for n < x->cols: image_to_column(x, n, data, "
                 "order[n])" } },
    { &column_n_gets_label_order_n_one_hot, .points = 1,
      .needs = { "column_n_gets_picture_order_n" },
      .hints = { "Column n of y is 0 everywhere but in the row of the "
                 "label.",
                 "Lesson 20, Gather.",
                 "fill y with 0; for each n: row labels[order[n]], "
                 "column n becomes 1" } },
    { &next_batch_replaces_the_one_before, .points = 1,
      .needs = { "column_n_gets_label_order_n_one_hot" },
      .hints = { "The ones of the batch before must go.",
                 "Lesson 20, Gather.",
                 "matrix_fill(y, 0.0) comes first" } },
    { &step_returns_the_mean_cost_before_it, .points = 1,
      .hints = { "network_cost of chapter 14 computes it from the "
                 "pass; "
                 "the pass must be of this batch.",
                 "Lesson 20, One iteration.",
                 "network_forward, network_cost, …, return the "
                 "cost" } },
    { &step_goes_down_the_measured_slopes, .points = 2,
      .needs = { "step_returns_the_mean_cost_before_it" },
      .hints = { "Chapters 06, 14 and 15 have all the parts, and the "
                 "mean over the batch is in them already.",
                 "Lesson 20, One iteration.",
                 "network_forward, network_backward, network_step" } },
    { &second_step_starts_where_the_first_ended, .points = 1,
      .needs = { "step_goes_down_the_measured_slopes" },
      .hints = { "After a step the old pass is out of date: the "
                 "weights "
                 "have changed.",
                 "Lesson 20, One iteration.",
                 "Begin every iteration with network_forward." } },
    { 0 },
};
