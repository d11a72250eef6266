#include <string.h>

#include "16-softmax/softmax.h"
#include "18-softmax-gradient/softmax_gradient.h"
#include "26-mnist/trainer.h"
#include "support/expect_matrix.h"

/* ---- Pictures and networks --------------------------------------- */

enum { MOST_PICTURES = 1103, MOST_PICTURE = 36 };

typedef struct {
    unsigned char pixels[MOST_PICTURES * MOST_PICTURE];
    unsigned char labels[MOST_PICTURES];
} Pictures;

/* Noise with any label. */
static Dataset random_pictures(Pictures *pictures, int count, int rows,
                               int cols)
{
    for (int i = 0; i < count * rows * cols; i++)
        pictures->pixels[i] = (unsigned char)random_int(0, 255);
    for (int n = 0; n < count; n++)
        pictures->labels[n] = (unsigned char)random_int(0, 9);
    return (Dataset){ count, rows, cols, pictures->pixels,
                      pictures->labels };
}

/* Pictures a network can learn to read: a label is a bright cell of
 * 6 x 6, three cells from one label to the next; the rest is dim. */
static Dataset bright_cells(Pictures *pictures, int count)
{
    Dataset data = random_pictures(pictures, count, 6, 6);
    for (int i = 0; i < count * 36; i++)
        pictures->pixels[i] /= 8;
    for (int n = 0; n < count; n++) {
        int label = (n * 7 + 3) % CLASSES;
        pictures->labels[n] = (unsigned char)label;
        pictures->pixels[n * 36 + 3 * label] =
            (unsigned char)random_int(200, 255);
    }
    return data;
}

/* A small network for pictures of so many pixels. */
static Network network_for(int pixels)
{
    Network network;
    const int n[] = { pixels, 7, CLASSES };
    if (!network_init(&network, n, 2, &TANH, &SOFTMAX))
        ck_abort_msg("no memory");
    for (int l = 1; l <= 2; l++) {
        Layer *layer = &network.layer[l];
        random_numbers(layer->W.data, matrix_size(&layer->W));
        random_numbers(layer->b.data, matrix_size(&layer->b));
    }
    return network;
}

static Network copy_of(const Network *network)
{
    Network copy;
    if (!network_init_like(&copy, network))
        ck_abort_msg("no memory");
    return copy;
}

#define expect_weights(network, like)                                  \
    do {                                                               \
        for (int layer_ = 1; layer_ <= 2; layer_++) {                  \
            expect_matrix_like(&(network)->layer[layer_].W,            \
                               &(like)->layer[layer_].W);              \
            expect_matrix_like(&(network)->layer[layer_].b,            \
                               &(like)->layer[layer_].b);              \
        }                                                              \
    } while (0)

/* What was learned, for what follows. */
static void observe_weights(Network *network)
{
    for (int l = 1; l <= network->L; l++) {
        observe_matrix(&network->layer[l].W);
        observe_matrix(&network->layer[l].b);
    }
}

/* Adam with steps large enough for small data. */
static Recipe recipe_with(const Engine *engine, int batch_size,
                          int epochs, int patience)
{
    Recipe recipe = { .engine = engine,
                      .cost = &CROSS_ENTROPY,
                      .optimizer = &ADAM,
                      .settings = ADAM.settings,
                      .batch_size = batch_size,
                      .epochs = epochs,
                      .patience = patience };
    recipe.settings.eta = 0.02;
    return recipe;
}

static Workspace workspace_for(const Network *network,
                               const Recipe *recipe, int batch_size)
{
    Workspace work;
    if (!workspace_init(&work, network, recipe, batch_size))
        ck_abort_msg("no memory");
    return work;
}

/* ---- Oracles ----------------------------------------------------- */

#ifdef JUDGE
/* data[order[0 … count - 1]] sent through the network by the code of
 * earlier chapters; the caller frees pass and y. */
static void send(Pass *pass, Matrix *y, const Network *network,
                 const Dataset *data, const int *order, int count)
{
    if (!pass_init(pass, network, count) ||
        !matrix_init(y, CLASSES, count))
        ck_abort_msg("no memory");
    batch_gather(&pass->a[0], y, data, order);
    network_forward(pass, network, &pass->a[0]);
}

static int answer(const Matrix *a, int n)
{
    int best = 0;
    for (int j = 1; j < CLASSES; j++)
        if (a->data[j * a->cols + n] > a->data[best * a->cols + n])
            best = j;
    return best;
}

/* What the score must be, and, unless answers is NULL, the answers. */
static Score score_of(const Network *network, const Dataset *data,
                      const int *order, int count, double *answers)
{
    Pass pass;
    Matrix y;
    send(&pass, &y, network, data, order, count);
    const Matrix *a = &pass.a[network->L];
    Score score = { CROSS_ENTROPY.value(&pass.z[network->L], a, &y), 0,
                    count };
    for (int n = 0; n < count; n++) {
        score.correct += answer(a, n) == data->labels[order[n]];
        if (answers != NULL)
            answers[n] = answer(a, n);
    }
    pass_free(&pass), matrix_free(&y);
    return score;
}

/* The same for all the data in its order. */
static Score score_of_all(const Network *network, const Dataset *data,
                          double *answers)
{
    static int order[MOST_PICTURES];
    for (int n = 0; n < data->count; n++)
        order[n] = n;
    return score_of(network, data, order, data->count, answers);
}

static const double *answers_to(const Network *network,
                                const Dataset *data)
{
    static double answers[MOST_PICTURES];
    score_of_all(network, data, answers);
    return answers;
}

/* One iteration, put together from earlier chapters. Returns its
 * cost, added up over the examples, before the step. */
static double step_by_hand(Network *network, OptimizerState *state,
                           const Dataset *data, const int *order,
                           int count)
{
    Pass pass;
    Matrix y;
    Gradient gradient;
    send(&pass, &y, network, data, order, count);
    if (!gradient_init(&gradient, network, count))
        ck_abort_msg("no memory");
    double cost = count * network_cost(&pass, &y, &CROSS_ENTROPY);
    network_backward(&gradient, network, &pass, &y, &CROSS_ENTROPY);
    optimizer_step(state, network, &gradient);
    pass_free(&pass), matrix_free(&y), gradient_free(&gradient);
    return cost;
}

/* One epoch of them. Returns the mean cost on the way. */
static double epoch_by_hand(Network *network, const Dataset *data,
                            const Recipe *recipe, Rng rng)
{
    int order[MOST_PICTURES], size = recipe->batch_size;
    double cost = 0.0;
    OptimizerState state;
    if (!optimizer_init(&state, recipe->optimizer, &recipe->settings,
                        network))
        ck_abort_msg("no memory");
    for (int n = 0; n < data->count; n++)
        order[n] = n;
    shuffle(order, data->count, &rng);
    for (int i = 0; i < batch_count(data->count, size); i++)
        cost += step_by_hand(network, &state, data, order + i * size,
                             batch_length(data->count, size, i));
    optimizer_free(&state);
    return cost / data->count;
}

/* The slope of the mean cost by one weight or bias. */
static double cost_slope(const Network *network, double *parameter,
                         const Dataset *data, const int *order,
                         int count)
{
    const double h = 1e-5, value = *parameter;
    *parameter = value + h;
    Score above = score_of(network, data, order, count, NULL);
    *parameter = value - h;
    Score below = score_of(network, data, order, count, NULL);
    *parameter = value;
    return (above.cost - below.cost) / (2.0 * h * count);
}

static bool equal_weights(const Network *p, const Network *q)
{
    for (int l = 1; l <= p->L; l++)
        if (memcmp(p->layer[l].W.data, q->layer[l].W.data,
                   sizeof(double) *
                       (size_t)matrix_size(&p->layer[l].W)) != 0)
            return false;
    return true;
}

static bool is_permutation(const int *order, int count)
{
    bool seen[MOST_PICTURES] = { false };
    for (int i = 0; i < count; i++) {
        if (order[i] < 0 || order[i] >= count || seen[order[i]])
            return false;
        seen[order[i]] = true;
    }
    return true;
}
#endif

/* ---- One batch --------------------------------------------------- */

START_TEST(correct_columns_are_counted)
{
    int right = random_int(11, 14);
    Matrix a = matrix_random(CLASSES, 15);
    Matrix y = matrix_of_nan(CLASSES, 15);
    matrix_fill(&y, 0.0);
    for (int n = 0; n < 15; n++) {
        int answer = random_int(0, 9);
        int label = n < right ? answer : (answer + 1) % CLASSES;
        matrix_set(&a, answer, n, random_between(1.5, 2.5));
        matrix_set(&y, label, n, 1.0);
    }
    expect_int(batch_correct(&a, &y), right);
    matrix_free(&a), matrix_free(&y);
}
END_TEST

START_TEST(first_of_equal_answers_counts)
{
    double high = random_between(0.35, 0.45), low = 1.0 - 2.0 * high;
    /* clang-format off */
    Matrix a = matrix_of(3, 5, high, high, low,  low,  high,
                               low,  high, high, high, low,
                               high, low,  high, high, high);
    Matrix y = matrix_of(3, 5, 1, 0, 0, 0, 1,
                               0, 1, 1, 0, 0,
                               0, 0, 0, 1, 0);
    /* clang-format on */
    expect_int(batch_correct(&a, &y), 3); /* columns 0, 2 and 4 */
    int N = random_int(1, 9);
    Matrix same = matrix_of_nan(3, N);
    matrix_fill(&same, 0.5);
    expect_int(batch_correct(&same, &same), N);
    Matrix below = matrix_of(3, 2, -1.0, -3.0, -2.0, -1.0, -3.0, -2.0);
    Matrix label = matrix_of(3, 2, 1.0, 0.0, 0.0, 1.0, 0.0, 0.0);
    expect_int(batch_correct(&below, &label), 2);
    expect_unchanged(&a);
    expect_unchanged(&y);
    matrix_free(&a), matrix_free(&y), matrix_free(&same);
    matrix_free(&below), matrix_free(&label);
}
END_TEST

START_TEST(plain_step_scores_the_batch_before_the_step)
{
    static Pictures pictures;
    Dataset data = random_pictures(&pictures, 11, 2, 3);
    const int order[] = { 8, 3, 10, 0, 5 };
    Network network = network_for(6), before = copy_of(&network);
    Recipe recipe = recipe_with(&PLAIN, 5, 1, 1);
    Workspace work = workspace_for(&network, &recipe, 5);
    Score score =
        plain_step(&network, &work, &CROSS_ENTROPY, &data, order, 5);
    expect_close(score.cost,
                 score_of(&before, &data, order, 5, NULL).cost);
    expect_int(score.correct,
               score_of(&before, &data, order, 5, NULL).correct);
    expect_int(score.count, 5);
    workspace_free(&work);
    network_free(&network), network_free(&before);
}
END_TEST

START_TEST(plain_step_goes_down_the_measured_slopes)
{
    static Pictures pictures;
    Dataset data = random_pictures(&pictures, 11, 2, 3);
    const int order[] = { 8, 3, 10, 0 };
    Network network = network_for(6), before = copy_of(&network);
    Recipe recipe = recipe_with(&PLAIN, 6, 1, 1);
    recipe.optimizer = &SGD;
    recipe.settings.eta = random_between(0.2, 0.6);
    Workspace work = workspace_for(&network, &recipe, 6);
    for (int l = 1; l <= 2; l++) /* as if from a batch before */
        random_numbers(work.gradient.dW[l].data,
                       matrix_size(&work.gradient.dW[l]));
    plain_step(&network, &work, &CROSS_ENTROPY, &data, order, 4);
    for (int l = 1; l <= 2; l++) {
        const Matrix *was = &before.layer[l].W;
        const Matrix *is = &network.layer[l].W;
        for (int i = 0; i < matrix_size(was); i++)
            expect_near(
                (was->data[i] - is->data[i]) / recipe.settings.eta,
                cost_slope(&before, &was->data[i], &data, order, 4),
                1e-8);
        was = &before.layer[l].b, is = &network.layer[l].b;
        for (int j = 0; j < matrix_size(was); j++)
            expect_near(
                (was->data[j] - is->data[j]) / recipe.settings.eta,
                cost_slope(&before, &was->data[j], &data, order, 4),
                1e-8);
    }
    observe_weights(&network);
    expect_that(!equal_weights(&network, &before),
                "the weights have moved");
    workspace_free(&work);
    network_free(&network), network_free(&before);
}
END_TEST

START_TEST(plain_steps_let_the_optimizer_remember)
{
    static Pictures pictures;
    Dataset data = random_pictures(&pictures, 11, 2, 3);
    const int order[] = { 8, 3, 10, 0, 5, 1, 9, 2 };
    const int first[] = { 0, 5, 2 }, count[] = { 5, 3, 5 };
    Network network = network_for(6), wanted = copy_of(&network);
    Recipe recipe = recipe_with(&PLAIN, 5, 1, 1);
    Workspace work = workspace_for(&network, &recipe, 5);
    Workspace mirror = workspace_for(&network, &recipe, 5);
    for (int i = 0; i < 3; i++) {
        Score score = plain_step(&network, &work, &CROSS_ENTROPY, &data,
                                 order + first[i], count[i]);
        expect_close(score.cost,
                     step_by_hand(&wanted, &mirror.optimizer, &data,
                                  order + first[i], count[i]));
        expect_weights(&network, &wanted);
    }
    workspace_free(&work), workspace_free(&mirror);
    network_free(&network), network_free(&wanted);
}
END_TEST

/* ---- Evaluation -------------------------------------------------- */

/* Evaluates `count` pictures, more than fit into 500 or not. */
static void check_evaluation(int count)
{
    static Pictures pictures;
    static unsigned char predictions[MOST_PICTURES];
    static double answers[MOST_PICTURES];
    Dataset data = random_pictures(&pictures, count, 2, 2);
    Network network = network_for(4), before = copy_of(&network);
    Score score = { NAN, -1, -1 };
    memset(predictions, 99, sizeof predictions);
    require_true(
        evaluate(&score, predictions, &network, &CROSS_ENTROPY, &data));
    for (int n = 0; n < count; n++)
        answers[n] = predictions[n];
    expect_close(score.cost, score_of_all(&before, &data, NULL).cost);
    expect_int(score.correct,
               score_of_all(&before, &data, NULL).correct);
    expect_int(score.count, count);
    expect_close(answers[count - 1],
                 answers_to(&before, &data)[count - 1]);
    expect_numbers_like(answers, count, answers_to(&before, &data));
    expect_weights(&network, &before);
    network_free(&network), network_free(&before);
}

START_TEST(evaluation_adds_up_cost_and_hits)
{
    check_evaluation(random_int(20, 99));
}
END_TEST

START_TEST(evaluation_goes_on_after_500_examples)
{
    check_evaluation(MOST_PICTURES);
}
END_TEST

START_TEST(evaluation_of_exactly_500_examples)
{
    check_evaluation(500);
}
END_TEST

/* A cost that notes how many examples it is asked about at once. */
static int most_at_once;

static double note_examples(const Matrix *z, const Matrix *a,
                            const Matrix *y)
{
    (void)z, (void)a;
    if (y->cols > most_at_once)
        most_at_once = y->cols;
    return 0.0;
}

static const Cost NOTING = { "noting", note_examples, NULL };

START_TEST(evaluation_without_predictions)
{
    static Pictures pictures;
    int count = random_int(501, 600);
    Dataset data = random_pictures(&pictures, count, 2, 2);
    Network network = network_for(4);
    Score score = { NAN, -1, -1 };
    require_true(
        evaluate(&score, NULL, &network, &CROSS_ENTROPY, &data));
    expect_close(score.cost, score_of_all(&network, &data, NULL).cost);
    expect_int(score.correct,
               score_of_all(&network, &data, NULL).correct);
    expect_int(score.count, count);

    require_true(evaluate(&score, NULL, &network, &NOTING, &data));
    observe_ints(&most_at_once, 1);
    expect_that(most_at_once <= 500, "at most 500 examples at once");
    network_free(&network);
}
END_TEST

/* ---- Early stopping ---------------------------------------------- */

START_TEST(higher_accuracy_is_noted)
{
    double low = random_between(0.1, 0.4);
    double high = random_between(0.5, 0.9);
    EarlyStopping stop = { .best = -1.0 };
    expect_true(early_stopping(&stop, 0.0, 1));
    expect_close(stop.best, 0.0);
    expect_int(stop.best_epoch, 1);
    expect_int(stop.waited, 0);
    expect_true(early_stopping(&stop, low, 2));
    stop.waited = random_int(2, 5);
    expect_true(early_stopping(&stop, high, 7));
    expect_close(stop.best, high);
    expect_int(stop.best_epoch, 7);
    expect_int(stop.waited, 0);
}
END_TEST

START_TEST(lower_or_equal_accuracy_is_waited_out)
{
    double best = random_between(0.5, 0.9);
    int waited = random_int(2, 5);
    EarlyStopping stop = { best, 3, waited };
    expect_false(early_stopping(&stop, best - 0.1, 4));
    expect_int(stop.waited, waited + 1);
    expect_false(early_stopping(&stop, best, 5)); /* not higher */
    expect_int(stop.waited, waited + 2);
    expect_close(stop.best, best);
    expect_int(stop.best_epoch, 3);
}
END_TEST

/* ---- How a training ends ----------------------------------------- */

static const char *named(Outcome outcome)
{
    switch (outcome) {
    case TRAINED:
        return "TRAINED";
    case INTERRUPTED:
        return "INTERRUPTED";
    case OUT_OF_MEMORY:
        return "OUT_OF_MEMORY";
    case WRONG_BATCH_SIZE:
        return "WRONG_BATCH_SIZE";
    default:
        return "no Outcome";
    }
}

/* ---- A training by script ---------------------------------------- */

/* An engine that learns nothing but plays a part: after epoch e the
 * network says classes[e] to everything, with a bias of heights[e].
 * So a test knows how good each epoch will be. */
enum {
    EPOCHS = 6,
    TRAINING = 23,   /* examples */
    VALIDATION = 20, /* of class c there are 2 + c, c = 0 … 4 */
    SIZE = 5,        /* of a batch; the last has 3 */
    BATCHES = 5,     /* in an epoch */
    MOST_STEPS = EPOCHS * TRAINING,
};

/* What classes[e] mean: 10, 15, 20, 25, 30 % are right. */
enum { PERCENT_10, PERCENT_15, PERCENT_20, PERCENT_25, PERCENT_30 };

typedef struct {
    int classes[EPOCHS];
    double heights[EPOCHS];
    double cost; /* step number t costs t times this */
    bool no_memory;
    Network *network;
    int opened, closed, batch_size, steps, used_count;
    int counts[MOST_STEPS];      /* examples in each step */
    int used[EPOCHS * TRAINING]; /* which, one after the other */
    const unsigned char *pixels; /* of the last step */
} Script;

/* The one script; each test is a process of its own. */
static Script script;

static void *open_script(Network *network, const Recipe *recipe,
                         int batch_size)
{
    (void)recipe;
    script.network = network;
    script.batch_size = batch_size;
    if (script.no_memory)
        return NULL;
    script.opened++;
    return &script;
}

static Score step_script(void *state, const Dataset *data,
                         const int *order, int count)
{
    (void)state;
    if (script.steps < MOST_STEPS)
        script.counts[script.steps] = count;
    for (int i = 0; i < count; i++)
        if (script.used_count < EPOCHS * TRAINING)
            script.used[script.used_count++] = order[i];
    script.pixels = data->pixels;
    script.steps++;
    return (Score){ script.steps * script.cost, 1, count };
}

static void store_script(void *state)
{
    Matrix *b = &script.network->layer[2].b;
    int epoch = (script.steps - 1) / BATCHES;
    (void)state;
    if (script.steps < 1 || epoch >= EPOCHS)
        return;
    matrix_fill(b, 0.0);
    matrix_set(b, script.classes[epoch], 0, script.heights[epoch]);
}

static void close_script(void *state)
{
    (void)state;
    script.closed++;
}

static const Engine SCRIPTED = { "scripted", open_script, step_script,
                                 store_script, close_script };

/* What a watcher saw, and when it has enough. */
typedef struct {
    int stop_at_batch, stop_at_epoch; /* which one; 0: none */
    int batches, epochs;
    double so_far[MOST_STEPS][4];
    double figures[EPOCHS][5];
    int best[EPOCHS];
} Seen;

static bool see_batch(void *context, int epoch, int done, int examples,
                      const Score *so_far)
{
    Seen *seen = context;
    if (seen->batches < MOST_STEPS) {
        double *row = seen->so_far[seen->batches];
        row[0] = epoch, row[1] = done, row[2] = examples;
        row[3] = so_far->cost;
    }
    seen->batches++;
    return seen->batches != seen->stop_at_batch;
}

static bool see_epoch(void *context, const Epoch *epoch, bool best,
                      const Network *network)
{
    Seen *seen = context;
    (void)network;
    if (seen->epochs < EPOCHS) {
        double *row = seen->figures[seen->epochs];
        row[0] = epoch->epoch;
        row[1] = epoch->train_loss, row[2] = epoch->train_accuracy;
        row[3] = epoch->validation_loss;
        row[4] = epoch->validation_accuracy;
        seen->best[seen->epochs] = best;
    }
    seen->epochs++;
    return seen->epochs != seen->stop_at_epoch;
}

/* Everything a training by script is about. */
typedef struct {
    Dataset training, validation;
    Network network;
    Recipe recipe;
    Rng rng;
    Seen seen;
} Play;

static void play_init(Play *play, const int *classes, int epochs,
                      int patience)
{
    static Pictures training, validation;
    *play = (Play){ 0 };
    play->training = random_pictures(&training, TRAINING, 2, 3);
    play->validation = random_pictures(&validation, VALIDATION, 2, 3);
    memset(training.labels, 9, TRAINING); /* of no use to validate */
    for (int c = 0, n = 0; c < 5; c++)
        for (int i = 0; i < 2 + c; i++)
            validation.labels[n++] = (unsigned char)c;
    play->network = network_for(6);
    matrix_fill(&play->network.layer[2].W, 0.0);
    play->recipe = recipe_with(&SCRIPTED, SIZE, epochs, patience);
    play->rng = rng_from_seed((uint64_t)random_int(1, 1000000));
    script = (Script){ .cost = random_between(1.0, 2.0) };
    for (int e = 0; e < EPOCHS; e++) {
        script.classes[e] = classes[e];
        script.heights[e] = random_between(1.0, 4.0);
    }
}

static const char *play_train(Play *play)
{
    const Watcher watcher = { &play->seen, see_batch, see_epoch };
    return named(train(&play->network, &play->training,
                       &play->validation, &play->recipe, &play->rng,
                       &watcher));
}

/* The bias that says which epoch's weights the network holds. */
static double bias_of(const Play *play, int class)
{
    return matrix_get(&play->network.layer[2].b, class, 0);
}

#ifdef JUDGE
/* The mean cost of step numbers first … first + BATCHES - 1. */
static double scripted_loss(int first)
{
    double sum = 0.0;
    for (int t = first; t < first + BATCHES; t++)
        sum += t * script.cost;
    return sum / TRAINING;
}

/* All say class c with z = height, and z = 0 for the others. */
static double scripted_validation_loss(int c, double height)
{
    return log(exp(height) + 9.0) - height * (2 + c) / VALIDATION;
}
#endif

START_TEST(each_epoch_uses_every_example_once)
{
    Play play;
    const int classes[EPOCHS] = { 0, 1, 2, 3, 4, 4 };
    play_init(&play, classes, 3, 9);
    expect_text(play_train(&play), "TRAINED");
    expect_int(script.used_count, 3 * TRAINING);
    for (int e = 0; e < 3; e++) {
        int *used = script.used + e * TRAINING;
        observe_ints(used, TRAINING);
        expect_that(is_permutation(used, TRAINING),
                    "each of 0 … 22 was used exactly once");
        expect_that(memcmp(used, script.used + (e + 1) % 3 * TRAINING,
                           sizeof *used * TRAINING) != 0,
                    "each epoch has an order of its own");
    }
    expect_true(script.pixels == play.training.pixels);
    expect_close(bias_of(&play, 2), script.heights[2]);
    network_free(&play.network);
}
END_TEST

#ifdef JUDGE
/* Which example is number i of this epoch, counted from 0. */
static int used_by_hand(Rng rng, int epoch, int i)
{
    int order[TRAINING];
    for (int n = 0; n < TRAINING; n++)
        order[n] = n;
    for (int e = 0; e <= epoch; e++)
        shuffle(order, TRAINING, &rng);
    return order[i];
}
#endif

START_TEST(each_epoch_shuffles_the_order_of_the_one_before)
{
    Play play;
    const int classes[EPOCHS] = { 0, 1, 2, 3, 4, 4 };
    play_init(&play, classes, 3, 9);
#ifdef JUDGE
    const Rng rng = play.rng;
#endif
    expect_text(play_train(&play), "TRAINED");
    for (int e = 0; e < 3; e++)
        for (int i = 0; i < TRAINING; i++)
            expect_int(script.used[e * TRAINING + i],
                       used_by_hand(rng, e, i));
    network_free(&play.network);
}
END_TEST

START_TEST(last_batch_of_an_epoch_is_short)
{
    Play play;
    const int classes[EPOCHS] = { 0, 1, 2, 3, 4, 4 };
    play_init(&play, classes, 2, 9);
    expect_text(play_train(&play), "TRAINED");
    expect_int(script.steps, 2 * BATCHES);
    expect_ints(script.counts, 10, 5, 5, 5, 5, 3, 5, 5, 5, 5, 3);
    expect_int(script.batch_size, SIZE);
    expect_close(bias_of(&play, 1), script.heights[1]);
    network_free(&play.network);
}
END_TEST

START_TEST(batch_size_0_takes_all_at_once)
{
    Play play;
    const int classes[EPOCHS] = { 0, 1, 2, 3, 4, 4 };
    play_init(&play, classes, 1, 9);
    play.recipe.batch_size = 0;
    expect_text(play_train(&play), "TRAINED");
    expect_int(script.steps, 1);
    expect_int(script.counts[0], TRAINING);
    expect_int(script.batch_size, TRAINING);
    expect_close(bias_of(&play, 0), script.heights[0]);
    network_free(&play.network);
}
END_TEST

START_TEST(impossible_batch_size_is_refused)
{
    Play play;
    const int classes[EPOCHS] = { 0, 1, 2, 3, 4, 4 };
    play_init(&play, classes, 1, 9);
    matrix_set(&play.network.layer[2].b, 0, 0, script.heights[5]);
    play.recipe.batch_size = -random_int(1, 9);
    expect_text(play_train(&play), "WRONG_BATCH_SIZE");
    play.recipe.batch_size = TRAINING + random_int(1, 9);
    expect_text(play_train(&play), "WRONG_BATCH_SIZE");
    expect_int(script.steps, 0);
    expect_close(bias_of(&play, 0), script.heights[5]);
    play.recipe.batch_size = TRAINING;
    expect_text(play_train(&play), "TRAINED");
    expect_close(bias_of(&play, 0), script.heights[0]);
    network_free(&play.network);
}
END_TEST

START_TEST(best_weights_are_kept_not_the_last)
{
    Play play;
    const int classes[EPOCHS] = { PERCENT_20, PERCENT_30, PERCENT_10,
                                  PERCENT_25, PERCENT_15, 0 };
    play_init(&play, classes, 5, 9);
    expect_text(play_train(&play), "TRAINED");
    expect_int(script.steps, 5 * BATCHES);
    expect_close(bias_of(&play, PERCENT_30), script.heights[1]);
    expect_close(bias_of(&play, PERCENT_15), 0.0);
    network_free(&play.network);
}
END_TEST

START_TEST(epoch_without_a_hit_can_be_the_best)
{
    Play play;
    const int classes[EPOCHS] = { 5, 6, 0, 0, 0, 0 }; /* 0 % each */
    play_init(&play, classes, 2, 9);
    expect_text(play_train(&play), "TRAINED");
    expect_ints(play.seen.best, 2, true, false);
    expect_close(bias_of(&play, 5), script.heights[0]);
    network_free(&play.network);
}
END_TEST

START_TEST(training_stops_when_patience_runs_out)
{
    Play play;
    const int classes[EPOCHS] = { PERCENT_10, PERCENT_25, PERCENT_25,
                                  PERCENT_20, PERCENT_30, PERCENT_30 };
    play_init(&play, classes, EPOCHS, 2);
    expect_text(play_train(&play), "TRAINED");
    expect_int(play.seen.epochs, 4);
    expect_int(script.steps, 4 * BATCHES);
    expect_close(bias_of(&play, PERCENT_25), script.heights[1]);
    network_free(&play.network);

    const int falling[EPOCHS] = { PERCENT_30, PERCENT_25, PERCENT_20,
                                  PERCENT_15, PERCENT_10, PERCENT_10 };
    play_init(&play, falling, EPOCHS, 3);
    expect_text(play_train(&play), "TRAINED");
    expect_int(play.seen.epochs, 4);
    network_free(&play.network);
}
END_TEST

START_TEST(improvement_renews_the_patience)
{
    Play play;
    const int classes[EPOCHS] = { PERCENT_15, PERCENT_10, PERCENT_20,
                                  PERCENT_20, PERCENT_25, PERCENT_10 };
    play_init(&play, classes, EPOCHS, 2);
    expect_text(play_train(&play), "TRAINED");
    expect_int(play.seen.epochs, EPOCHS);
    expect_close(bias_of(&play, PERCENT_25), script.heights[4]);
    network_free(&play.network);
}
END_TEST

START_TEST(watcher_is_told_about_every_batch)
{
    Play play;
    const int classes[EPOCHS] = { 0, 1, 2, 3, 4, 4 };
    play_init(&play, classes, 2, 9);
    expect_text(play_train(&play), "TRAINED");
    expect_int(play.seen.batches, 2 * BATCHES);
    expect_numbers(play.seen.so_far[0], 4, 1, 5, 23, script.cost);
    expect_numbers(play.seen.so_far[1], 4, 1, 10, 23, 3 * script.cost);
    expect_numbers(play.seen.so_far[4], 4, 1, 23, 23, 15 * script.cost);
    expect_numbers(play.seen.so_far[5], 4, 2, 5, 23, 6 * script.cost);
    expect_numbers(play.seen.so_far[9], 4, 2, 23, 23, 40 * script.cost);
    network_free(&play.network);
}
END_TEST

START_TEST(watcher_gets_the_figures_of_every_epoch)
{
    Play play;
    const int classes[EPOCHS] = { PERCENT_20, PERCENT_10, PERCENT_30,
                                  0,          0,          0 };
    play_init(&play, classes, 3, 9);
    expect_text(play_train(&play), "TRAINED");
    expect_int(play.seen.epochs, 3);
    expect_numbers(play.seen.figures[0], 5, 1, scripted_loss(1),
                   5.0 / 23.0,
                   scripted_validation_loss(2, script.heights[0]), 0.2);
    expect_numbers(play.seen.figures[1], 5, 2, scripted_loss(6),
                   5.0 / 23.0,
                   scripted_validation_loss(0, script.heights[1]), 0.1);
    expect_numbers(play.seen.figures[2], 5, 3, scripted_loss(11),
                   5.0 / 23.0,
                   scripted_validation_loss(4, script.heights[2]), 0.3);
    expect_ints(play.seen.best, 3, true, false, true);
    network_free(&play.network);
}
END_TEST

START_TEST(nobody_needs_to_watch)
{
    Play play;
    const Watcher nobody = { NULL, NULL, NULL };
    const int classes[EPOCHS] = { PERCENT_10, PERCENT_30, PERCENT_25,
                                  0,          0,          0 };
    play_init(&play, classes, 3, 9);
    expect_text(
        named(train(&play.network, &play.training, &play.validation,
                    &play.recipe, &play.rng, &nobody)),
        "TRAINED");
    expect_close(bias_of(&play, PERCENT_30), script.heights[1]);
    network_free(&play.network);
}
END_TEST

START_TEST(interrupted_in_the_first_epoch_keeps_what_was_learned)
{
    Play play;
    const int classes[EPOCHS] = { PERCENT_20, 0, 0, 0, 0, 0 };
    play_init(&play, classes, 3, 9);
    play.seen.stop_at_batch = 2;
    expect_text(play_train(&play), "INTERRUPTED");
    expect_int(script.steps, 2);
    expect_int(play.seen.epochs, 0);
    expect_close(bias_of(&play, PERCENT_20), script.heights[0]);
    expect_int(script.closed, 1);
    network_free(&play.network);
}
END_TEST

START_TEST(interrupted_later_keeps_the_best_epoch)
{
    Play play;
    const int classes[EPOCHS] = { PERCENT_25, PERCENT_20, PERCENT_30,
                                  0,          0,          0 };
    play_init(&play, classes, 4, 9);
    play.seen.stop_at_batch = 2 * BATCHES + 3;
    expect_text(play_train(&play), "INTERRUPTED");
    expect_int(script.steps, 2 * BATCHES + 3);
    expect_int(play.seen.epochs, 2);
    expect_close(bias_of(&play, PERCENT_25), script.heights[0]);
    expect_int(script.closed, 1);
    network_free(&play.network);
}
END_TEST

START_TEST(interrupted_after_an_epoch_counts_that_epoch)
{
    Play play;
    const int classes[EPOCHS] = { PERCENT_15, PERCENT_20, PERCENT_30,
                                  0,          0,          0 };
    play_init(&play, classes, 4, 9);
    play.seen.stop_at_epoch = 2;
    expect_text(play_train(&play), "INTERRUPTED");
    expect_int(script.steps, 2 * BATCHES);
    expect_close(bias_of(&play, PERCENT_20), script.heights[1]);
    network_free(&play.network);
}
END_TEST

START_TEST(engine_without_memory_trains_nothing)
{
    Play play;
    const int classes[EPOCHS] = { PERCENT_15, PERCENT_20, 0, 0, 0, 0 };
    play_init(&play, classes, 2, 9);
    expect_text(play_train(&play), "TRAINED");
    expect_close(bias_of(&play, PERCENT_20), script.heights[1]);
    expect_int(script.opened, 1);
    expect_int(script.closed, 1);
    script.no_memory = true;
    expect_text(play_train(&play), "OUT_OF_MEMORY");
    expect_int(script.steps, 2 * BATCHES);
    expect_int(script.closed, 1);
    expect_close(bias_of(&play, PERCENT_20), script.heights[1]);
    network_free(&play.network);
}
END_TEST

/* ---- A real training --------------------------------------------- */

START_TEST(first_epoch_is_as_by_hand)
{
    static Pictures pictures, others;
    Dataset training = bright_cells(&pictures, 23);
    Dataset validation = bright_cells(&others, 10);
    Network network = network_for(36), wanted = copy_of(&network);
    Recipe recipe = recipe_with(&PLAIN, 5, 1, 1);
    const uint64_t seed = (uint64_t)random_int(1, 1000000);
    Rng rng = rng_from_seed(seed);
    Seen seen = { 0 };
    const Watcher watcher = { &seen, NULL, see_epoch };
    expect_text(named(train(&network, &training, &validation, &recipe,
                            &rng, &watcher)),
                "TRAINED");
    expect_close(seen.figures[0][1],
                 epoch_by_hand(&wanted, &training, &recipe,
                               rng_from_seed(seed)));
    expect_weights(&network, &wanted);
    network_free(&network), network_free(&wanted);
}
END_TEST

/* Trains `network` for three epochs. */
static const char *train_with(Network *network, const Dataset *data,
                              uint64_t seed)
{
    const Watcher nobody = { 0 };
    Recipe recipe = recipe_with(&PLAIN, 5, 3, 3);
    Rng rng = rng_from_seed(seed);
    return named(train(network, data, data, &recipe, &rng, &nobody));
}

START_TEST(same_seed_gives_the_same_weights)
{
    static Pictures pictures;
    Dataset data = bright_cells(&pictures, 23);
    Network first = network_for(36);
    Network again = copy_of(&first), other = copy_of(&first);
    uint64_t seed = (uint64_t)random_int(1, 1000000);
    expect_text(train_with(&first, &data, seed), "TRAINED");
    expect_text(train_with(&again, &data, seed), "TRAINED");
    expect_text(train_with(&other, &data, seed + 1), "TRAINED");
    observe_weights(&first);
    observe_weights(&again);
    observe_weights(&other);
    expect_that(equal_weights(&first, &again),
                "the same seed gives the same weights, to the bit");
    expect_that(!equal_weights(&first, &other),
                "another seed gives other weights");
    network_free(&first), network_free(&again), network_free(&other);
}
END_TEST

START_TEST(digits_are_learned)
{
    static Pictures pictures, unseen;
    Dataset all = bright_cells(&pictures, 200), training, validation;
    Dataset test = bright_cells(&unseen, 60);
    dataset_split(&training, &validation, &all, 50);
    Network network = network_for(36);
    Recipe recipe = recipe_with(&PLAIN, 8, 15, 15);
    Rng rng = rng_from_seed((uint64_t)random_int(1, 1000000));
    const Watcher nobody = { 0 };
    Score score = { NAN, -1, -1 };
    expect_text(named(train(&network, &training, &validation, &recipe,
                            &rng, &nobody)),
                "TRAINED");
    require_true(
        evaluate(&score, NULL, &network, &CROSS_ENTROPY, &test));
    observe_weights(&network);
    expect_close(score.cost, score_of_all(&network, &test, NULL).cost);
    int correct = score.correct;
    observe_ints(&correct, 1);
    expect_that(correct >= 48,
                "at least 48 of 60 unseen pictures are read right");
    network_free(&network);
}
END_TEST

const ChapterTest chapter_tests[] = {
    { &correct_columns_are_counted, .points = 1,
      .hints = { "Each column is an example. In which row is its "
                 "largest number, in a and in y?",
                 "Lesson 26, Score.",
                 "for each column n: if the largest row of a is that "
                 "of y: one more" } },
    { &first_of_equal_answers_counts, .points = 1,
      .needs = { "correct_columns_are_counted" },
      .hints = { "As in argmax: where two are largest, the first one "
                 "is the answer.",
                 "Lesson 26, Score.",
                 "best = 0; for row = 1 …: only if it is larger (>): "
                 "best = row" } },
    { &plain_step_scores_the_batch_before_the_step, .points = 1,
      .needs = { "correct_columns_are_counted" },
      .hints = { "The score adds up: cost->value gives the sum over "
                 "the batch, before it is divided by anything.",
                 "Lesson 26, Score.",
                 "set examples, gather, network_forward, then "
                 "{ cost->value(z, a, y), batch_correct(a, y), "
                 "count }" } },
    { &plain_step_goes_down_the_measured_slopes, .points = 2,
      .needs = { "plain_step_scores_the_batch_before_the_step" },
      .hints = { "After the score comes the backward pass, and then "
                 "the optimizer takes the step.",
                 "Lesson 26, One iteration.",
                 "network_backward(&work->gradient, …); "
                 "optimizer_step(&work->optimizer, …)" } },
    { &plain_steps_let_the_optimizer_remember, .points = 1,
      .needs = { "plain_step_goes_down_the_measured_slopes" },
      .hints = { "The workspace lives as long as the training. A short "
                 "batch needs workspace_set_examples, and the next "
                 "full "
                 "one needs it again.",
                 "Lesson 26, One iteration.",
                 "workspace_set_examples(work, count) comes first" } },
    { &evaluation_adds_up_cost_and_hits, .points = 1,
      .needs = { "correct_columns_are_counted" },
      .hints = { "A forward pass and no backward pass: nothing is "
                 "learned here. The answer is the row of the largest "
                 "output.",
                 "Lesson 26, Evaluate.",
                 "make a pass for 500; pass_set_examples; gather; "
                 "network_forward; score and answers; free" } },
    { &evaluation_goes_on_after_500_examples, .points = 1,
      .needs = { "evaluation_adds_up_cost_and_hits" },
      .hints = { "Cut the data as chapter 20 cuts an epoch, but in its "
                 "own order, and add up the scores.",
                 "Lesson 26, Evaluate.",
                 "for i < batch_count(count, 500): first = i * 500, "
                 "batch_length(count, 500, i) of them" } },
    { &evaluation_of_exactly_500_examples, .points = 1,
      .needs = { "evaluation_adds_up_cost_and_hits" },
      .hints = { "500 examples are one full batch and no rest.",
                 "Lesson 26, Evaluate.",
                 "Use batch_count and batch_length." } },
    { &evaluation_without_predictions, .points = 1,
      .needs = { "evaluation_goes_on_after_500_examples" },
      .hints = { "predictions may be NULL: then nobody wants them.",
                 "Lesson 26, Evaluate.",
                 "if predictions is not NULL: write the answers" } },
    { &higher_accuracy_is_noted, .points = 1,
      .hints = { "Three numbers describe it all: the best, when it "
                 "was, and how long ago.",
                 "Lesson 26, Stop in time.",
                 "if accuracy > best: best, best_epoch, waited = 0, "
                 "true" } },
    { &lower_or_equal_accuracy_is_waited_out, .points = 1,
      .needs = { "higher_accuracy_is_noted" },
      .hints = { "As good as the best is no improvement.",
                 "Lesson 26, Stop in time.",
                 "else: waited grows by 1, false" } },
    { &each_epoch_uses_every_example_once, .points = 2,
      .hints = { "An order of all examples, shuffled once an epoch and "
                 "cut into batches.",
                 "Lesson 26, The loop.",
                 "for each epoch: shuffle(order, N, rng); for each "
                 "batch: engine->step(state, training, order + i * "
                 "size, length); store; evaluate" } },
    { &each_epoch_shuffles_the_order_of_the_one_before, .points = 1,
      .needs = { "each_epoch_uses_every_example_once" },
      .hints = { "The order begins as 0, 1, 2 … once, before the first "
                 "epoch.",
                 "Lesson 26, The loop.",
                 "order[n] = n before the loop over epochs; within it "
                 "only shuffle(order, N, rng)" } },
    { &last_batch_of_an_epoch_is_short, .points = 1,
      .needs = { "each_epoch_uses_every_example_once" },
      .hints = { "23 examples in batches of 5 are 5, 5, 5, 5 and 3.",
                 "Lesson 26, The loop.", "batch_length(N, size, i)" } },
    { &batch_size_0_takes_all_at_once, .points = 1,
      .needs = { "each_epoch_uses_every_example_once" },
      .hints = { "batch_size_for of chapter 20 knows what 0 means.",
                 "Lesson 26, The loop.",
                 "size = batch_size_for(recipe->batch_size, N), also "
                 "for engine->open" } },
    { &impossible_batch_size_is_refused, .points = 1,
      .needs = { "batch_size_0_takes_all_at_once" },
      .hints = { "Ask before anything is allocated or trained.",
                 "Lesson 26, The loop.",
                 "if batch_size_for answers -1: return "
                 "WRONG_BATCH_SIZE" } },
    { &best_weights_are_kept_not_the_last, .points = 2,
      .needs = { "each_epoch_uses_every_example_once" },
      .hints = { "Whenever an epoch is the best so far, copy the "
                 "network. At the end copy it back.",
                 "Lesson 26, Stop in time.",
                 "network_init_like(&best, network) at the start; "
                 "network_copy(&best, network) when early_stopping "
                 "says true; network_copy(network, &best) at the "
                 "end" } },
    { &epoch_without_a_hit_can_be_the_best, .points = 1,
      .needs = { "best_weights_are_kept_not_the_last" },
      .hints = { "0 % is better than nothing: the first epoch is "
                 "always "
                 "the best so far.",
                 "Lesson 26, Stop in time.",
                 "EarlyStopping stop = { .best = -1 }" } },
    { &training_stops_when_patience_runs_out, .points = 1,
      .needs = { "best_weights_are_kept_not_the_last" },
      .hints = { "With patience 2, two epochs in a row without "
                 "improvement are the end.",
                 "Lesson 26, Stop in time.",
                 "after each epoch: if waited >= patience: stop" } },
    { &improvement_renews_the_patience, .points = 1,
      .needs = { "training_stops_when_patience_runs_out" },
      .hints = { "waited counts epochs since the best one, not bad "
                 "epochs in all.",
                 "Lesson 26, Stop in time.",
                 "early_stopping sets waited to 0; do not count on "
                 "your own" } },
    { &watcher_is_told_about_every_batch, .points = 1,
      .needs = { "last_batch_of_an_epoch_is_short" },
      .hints = { "Add up the scores of the batches, from 0 in each "
                 "epoch, and tell the sum after each batch.",
                 "Lesson 26, The loop.",
                 "watcher->batch(context, epoch, so_far.count, N, "
                 "&so_far)" } },
    { &watcher_gets_the_figures_of_every_epoch, .points = 1,
      .needs = { "watcher_is_told_about_every_batch" },
      .hints = { "The figures are means: divide by the examples of "
                 "that score, and mind the whole numbers.",
                 "Lesson 26, The loop.",
                 "cost / count and (double)correct / count, for "
                 "training and for validation" } },
    { &nobody_needs_to_watch, .points = 1,
      .needs = { "best_weights_are_kept_not_the_last" },
      .hints = { "Each function of a watcher may be NULL.",
                 "Lesson 26, The loop.",
                 "Call it only if it is not NULL." } },
    { &interrupted_in_the_first_epoch_keeps_what_was_learned,
      .points = 1, .needs = { "watcher_is_told_about_every_batch" },
      .hints = { "There is no best epoch yet. The engine may hold what "
                 "was learned: let it store.",
                 "Lesson 26, Stop in time.",
                 "if interrupted and best_epoch is 0: engine->store; "
                 "close and free as always" } },
    { &interrupted_later_keeps_the_best_epoch, .points = 1,
      .needs = { "watcher_is_told_about_every_batch",
                 "best_weights_are_kept_not_the_last" },
      .hints = { "An epoch that was not finished does not count.",
                 "Lesson 26, Stop in time.",
                 "if interrupted later: network_copy(network, "
                 "&best)" } },
    { &interrupted_after_an_epoch_counts_that_epoch, .points = 1,
      .needs = { "watcher_gets_the_figures_of_every_epoch",
                 "best_weights_are_kept_not_the_last" },
      .hints = { "The epoch is finished when its watcher is called: "
                 "remember the weights before you tell.",
                 "Lesson 26, Stop in time.",
                 "early_stopping, network_copy, then "
                 "watcher->epoch" } },
    { &engine_without_memory_trains_nothing, .points = 1,
      .needs = { "best_weights_are_kept_not_the_last" },
      .hints = { "engine->open may answer NULL. Then there is nothing "
                 "to step with and nothing to close.",
                 "Lesson 26, The loop.",
                 "if state is NULL: free the rest, return "
                 "OUT_OF_MEMORY" } },
    { &first_epoch_is_as_by_hand, .points = 1,
      .needs = { "plain_steps_let_the_optimizer_remember",
                 "each_epoch_uses_every_example_once" },
      .hints = { "The order begins as 0, 1, 2 …, and nothing but "
                 "shuffle uses the generator.",
                 "Lesson 26, The loop.",
                 "order[n] = n for all n; shuffle(order, N, rng) "
                 "before the first batch" } },
    { &same_seed_gives_the_same_weights, .points = 1,
      .needs = { "first_epoch_is_as_by_hand" },
      .hints = { "All chance must come from rng.",
                 "Lesson 26, The loop.",
                 "shuffle(order, N, rng) in each epoch, no other "
                 "generator" } },
    { &digits_are_learned, .points = 2,
      .needs = { "first_epoch_is_as_by_hand",
                 "evaluation_without_predictions",
                 "best_weights_are_kept_not_the_last" },
      .hints = { "All parts are tested; this is the whole. Do the "
                 "epochs go on from each other's weights?",
                 "Lesson 26, The loop.",
                 "open the engine once for the whole training, not "
                 "once an epoch" } },
    { 0 },
};
