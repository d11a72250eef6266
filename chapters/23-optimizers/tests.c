#include "23-optimizers/optimizer.h"
#include "support/expect_matrix.h"

/* ---- Three weights, by hand -------------------------------------- */

/* Weight 0 begins at 1. Weight 1 begins anywhere and gets the same
 * gradients. Weight 2 gets no gradient at all, and must not move. */
typedef struct {
    double w[3], m[3], v[3];
    double anywhere, elsewhere;
    int t;
} Three;

static Three three_weights(void)
{
    double anywhere = random_number(), elsewhere = random_number();
    return (Three){ .w = { 1.0, anywhere, elsewhere },
                    .anywhere = anywhere,
                    .elsewhere = elsewhere };
}

/* The next step with gradient g. */
static void take(StepFunction *rule, Three *three, double g,
                 const Settings *settings)
{
    const double gradients[3] = { g, g, 0.0 };
    three->t++;
    rule(three->w, gradients, three->m, three->v, 3, three->t,
         settings);
}

/* All steps together have moved the weights by `moved`. */
#define expect_moved(three, moved)                                     \
    expect_numbers((three).w, 3, 1.0 + (moved),                        \
                   (three).anywhere + (moved), (three).elsewhere)

/* ---- Many weights, against the definition ------------------------ */

enum { N = 4, STEPS = 3 };

/* N weights, one more behind them that is not ours, and a gradient
 * for each step. m and v begin at 0. */
typedef struct {
    double w[N + 1], m[N + 1], v[N + 1];
    double g[STEPS + 1][N + 1]; /* g[t] is for step t = 1, 2, 3 */
} Many;

/* The weights that move, and how they were before the first step. */
typedef struct {
    Many now, start;
} Race;

static Race many_weights(void)
{
    Many many = { { 0 }, { 0 }, { 0 }, { { 0 } } };
    random_numbers(many.w, N + 1);
    for (int t = 1; t <= STEPS; t++)
        random_numbers(many.g[t], N + 1);
    many.m[N] = random_number();
    many.v[N] = random_number();
    return (Race){ many, many };
}

/* What is not ours, and what is only read, must be as it was. */
#define expect_rest_unchanged(race, t)                                 \
    do {                                                               \
        expect_close((race).now.w[N], (race).start.w[N]);              \
        expect_close((race).now.m[N], (race).start.m[N]);              \
        expect_close((race).now.v[N], (race).start.v[N]);              \
        expect_numbers_like((race).now.g[t], N + 1,                    \
                            (race).start.g[t]);                        \
    } while (0)

#ifdef JUDGE
/* Σ_s share^(t - s) g_s, or of g_s², over the steps s = 1 … t: all
 * that the optimizers remember are sums like this. */
static double sum_of_g(const Many *start, int i, double share, int t)
{
    double sum = 0.0;
    for (int s = 1; s <= t; s++)
        sum += pow(share, t - s) * start->g[s][i];
    return sum;
}

static double sum_of_squares(const Many *start, int i, double share,
                             int t)
{
    double sum = 0.0;
    for (int s = 1; s <= t; s++)
        sum += pow(share, t - s) * start->g[s][i] * start->g[s][i];
    return sum;
}

/* What step t takes away from weight i. */
typedef double StepSize(const Many *start, int i, int t,
                        const Settings *settings);

static double sgd_size(const Many *start, int i, int t,
                       const Settings *settings)
{
    return settings->eta * start->g[t][i];
}

static double momentum_size(const Many *start, int i, int t,
                            const Settings *settings)
{
    return settings->eta * sum_of_g(start, i, settings->mu, t);
}

static double nesterov_size(const Many *start, int i, int t,
                            const Settings *settings)
{
    return settings->eta *
           (start->g[t][i] +
            settings->mu * sum_of_g(start, i, settings->mu, t));
}

static double adagrad_size(const Many *start, int i, int t,
                           const Settings *settings)
{
    double v = sum_of_squares(start, i, 1.0, t);
    return settings->eta * start->g[t][i] /
           (sqrt(v) + settings->epsilon);
}

static double rmsprop_size(const Many *start, int i, int t,
                           const Settings *settings)
{
    double v = (1.0 - settings->rho) *
               sum_of_squares(start, i, settings->rho, t);
    return settings->eta * start->g[t][i] /
           (sqrt(v) + settings->epsilon);
}

/* Means with weights that add up to 1: no other correction needed. */
static double adam_size(const Many *start, int i, int t,
                        const Settings *settings)
{
    double weights1 = 0.0, weights2 = 0.0;
    for (int s = 1; s <= t; s++) {
        weights1 += pow(settings->beta1, t - s);
        weights2 += pow(settings->beta2, t - s);
    }
    double m = sum_of_g(start, i, settings->beta1, t) / weights1;
    double v = sum_of_squares(start, i, settings->beta2, t) / weights2;
    return settings->eta * m / (sqrt(v) + settings->epsilon);
}

/* Weight i after t steps. */
static double weight_after(StepSize *size, const Many *start, int i,
                           int t, const Settings *settings)
{
    double w = start->w[i];
    for (int s = 1; s <= t; s++)
        w -= size(start, i, s, settings);
    return w;
}

/* Ftrl's m and weight after t steps, from the list of all weights
 * before. */
typedef struct {
    double m, w;
} FtrlResult;

static FtrlResult ftrl_after(const Many *start, int i, int steps,
                             const Settings *settings)
{
    double m = start->m[i], w = start->w[i];
    for (int t = 1; t <= steps; t++) {
        double before = sqrt(sum_of_squares(start, i, 1.0, t - 1));
        double root = sqrt(sum_of_squares(start, i, 1.0, t));
        double pull =
            m + start->g[t][i] - (root - before) * w / settings->eta;
        double rate = (settings->beta + root) / settings->eta;
        m = pull;
        if (pull > settings->l1)
            w = (settings->l1 - pull) / (rate + settings->l2);
        else if (pull < -settings->l1)
            w = (-settings->l1 - pull) / (rate + settings->l2);
        else
            w = 0.0;
    }
    return (FtrlResult){ m, w };
}
#endif

/* ---- SGD --------------------------------------------------------- */

START_TEST(sgd_goes_against_the_gradient)
{
    Three three = three_weights();
    const Settings settings = { .eta = 0.1 };
    take(sgd_step, &three, 2.0, &settings);
    expect_moved(three, -0.2);
    take(sgd_step, &three, -5.0, &settings);
    expect_moved(three, 0.3);
}
END_TEST

START_TEST(sgd_of_many_weights)
{
    Race race = many_weights();
    Many *now = &race.now;
    const Settings settings = { .eta = random_between(0.01, 0.9) };
    for (int t = 1; t <= STEPS; t++) {
        sgd_step(now->w, now->g[t], now->m, now->v, N, t, &settings);
        for (int i = 0; i < N; i++)
            expect_close(now->w[i], weight_after(sgd_size, &race.start,
                                                 i, t, &settings));
        expect_rest_unchanged(race, t);
    }
}
END_TEST

/* ---- Momentum ---------------------------------------------------- */

START_TEST(momentum_keeps_its_velocity)
{
    Three three = three_weights();
    const Settings settings = {
        .eta = 0.1, .mu = 0.9, .rho = 0.6, .beta1 = 0.7
    };
    take(momentum_step, &three, 1.0, &settings);
    expect_moved(three, -0.1);
    take(momentum_step, &three, 1.0, &settings);
    expect_numbers(three.m, 3, 1.9, 1.9, 0.0);
    expect_moved(three, -0.29);
    take(momentum_step, &three, 1.0, &settings);
    expect_numbers(three.m, 3, 2.71, 2.71, 0.0);
    expect_moved(three, -0.561);
}
END_TEST

START_TEST(momentum_of_many_weights)
{
    Race race = many_weights();
    Many *now = &race.now;
    const Settings settings = { .eta = random_between(0.01, 0.9),
                                .mu = random_between(0.1, 0.9) };
    for (int t = 1; t <= STEPS; t++) {
        momentum_step(now->w, now->g[t], now->m, now->v, N, t,
                      &settings);
        for (int i = 0; i < N; i++) {
            expect_close(now->m[i],
                         sum_of_g(&race.start, i, settings.mu, t));
            expect_close(now->w[i],
                         weight_after(momentum_size, &race.start, i, t,
                                      &settings));
        }
        expect_rest_unchanged(race, t);
    }
}
END_TEST

/* ---- Nesterov ---------------------------------------------------- */

START_TEST(nesterov_looks_one_step_ahead)
{
    Three three = three_weights();
    const Settings settings = { .eta = 0.1, .mu = 0.9 };
    take(nesterov_step, &three, 1.0, &settings);
    expect_moved(three, -0.19);
    take(nesterov_step, &three, 1.0, &settings);
    expect_numbers(three.m, 3, 1.9, 1.9, 0.0);
    expect_moved(three, -0.461);
    take(nesterov_step, &three, 1.0, &settings);
    expect_numbers(three.m, 3, 2.71, 2.71, 0.0);
    expect_moved(three, -0.8049);
}
END_TEST

START_TEST(nesterov_of_many_weights)
{
    Race race = many_weights();
    Many *now = &race.now;
    const Settings settings = { .eta = random_between(0.01, 0.9),
                                .mu = random_between(0.1, 0.9) };
    for (int t = 1; t <= STEPS; t++) {
        nesterov_step(now->w, now->g[t], now->m, now->v, N, t,
                      &settings);
        for (int i = 0; i < N; i++) {
            expect_close(now->m[i],
                         sum_of_g(&race.start, i, settings.mu, t));
            expect_close(now->w[i],
                         weight_after(nesterov_size, &race.start, i, t,
                                      &settings));
        }
        expect_rest_unchanged(race, t);
    }
}
END_TEST

/* ---- Adagrad ----------------------------------------------------- */

/* Gradients 3, 4, 12 have squares 9, 16, 144: the roots of their sums
 * are 3, 5, 13. With ε = 1 the quotients are 3/4, 4/6, 12/14. */
START_TEST(adagrad_adds_up_the_squares)
{
    Three three = three_weights();
    const Settings settings = {
        .eta = 0.1, .epsilon = 1.0, .rho = 0.6, .beta1 = 0.7
    };
    take(adagrad_step, &three, 3.0, &settings);
    expect_numbers(three.v, 3, 9.0, 9.0, 0.0);
    expect_moved(three, -0.1 * 3 / 4);
    take(adagrad_step, &three, 4.0, &settings);
    expect_numbers(three.v, 3, 25.0, 25.0, 0.0);
    expect_moved(three, -0.1 * (3.0 / 4 + 4.0 / 6));
    take(adagrad_step, &three, 12.0, &settings);
    expect_numbers(three.v, 3, 169.0, 169.0, 0.0);
    expect_moved(three, -0.1 * (3.0 / 4 + 4.0 / 6 + 12.0 / 14));
}
END_TEST

START_TEST(adagrad_of_many_weights)
{
    Race race = many_weights();
    Many *now = &race.now;
    const Settings settings = { .eta = random_between(0.01, 0.9),
                                .epsilon = random_between(0.1, 0.9) };
    for (int t = 1; t <= STEPS; t++) {
        adagrad_step(now->w, now->g[t], now->m, now->v, N, t,
                     &settings);
        for (int i = 0; i < N; i++) {
            expect_close(now->v[i],
                         sum_of_squares(&race.start, i, 1.0, t));
            expect_close(now->w[i],
                         weight_after(adagrad_size, &race.start, i, t,
                                      &settings));
        }
        expect_rest_unchanged(race, t);
    }
}
END_TEST

/* ---- RMSprop ----------------------------------------------------- */

/* With ρ = 3/4: 16 / 4 = 4, then 3/4 · 4 + 4/4 = 4 again. The root is
 * 2 each time; with ε = 2 the quotients are 4/4, 2/4, -2/4. */
START_TEST(rmsprop_averages_the_squares)
{
    Three three = three_weights();
    const Settings settings = {
        .eta = 0.1, .rho = 0.75, .epsilon = 2.0, .mu = 0.6, .beta2 = 0.5
    };
    take(rmsprop_step, &three, 4.0, &settings);
    expect_numbers(three.v, 3, 4.0, 4.0, 0.0);
    expect_moved(three, -0.1);
    take(rmsprop_step, &three, 2.0, &settings);
    expect_numbers(three.v, 3, 4.0, 4.0, 0.0);
    expect_moved(three, -0.15);
    take(rmsprop_step, &three, -2.0, &settings);
    expect_numbers(three.v, 3, 4.0, 4.0, 0.0);
    expect_moved(three, -0.1);
}
END_TEST

START_TEST(rmsprop_of_many_weights)
{
    Race race = many_weights();
    Many *now = &race.now;
    const Settings settings = { .eta = random_between(0.01, 0.9),
                                .rho = random_between(0.1, 0.9),
                                .epsilon = random_between(0.1, 0.9) };
    for (int t = 1; t <= STEPS; t++) {
        rmsprop_step(now->w, now->g[t], now->m, now->v, N, t,
                     &settings);
        for (int i = 0; i < N; i++) {
            expect_close(
                now->v[i],
                (1.0 - settings.rho) *
                    sum_of_squares(&race.start, i, settings.rho, t));
            expect_close(now->w[i],
                         weight_after(rmsprop_size, &race.start, i, t,
                                      &settings));
        }
        expect_rest_unchanged(race, t);
    }
}
END_TEST

/* ---- Adam -------------------------------------------------------- */

/* Without bias correction it would be 3.16 η. */
START_TEST(adams_first_step_has_the_size_of_eta)
{
    Three three = three_weights();
    const Settings settings = {
        .eta = 0.001, .beta1 = 0.9, .beta2 = 0.999, .epsilon = 1e-7
    };
    double g = random_between(1.0, 1000.0);
    take(adam_step, &three, g, &settings);
    expect_moved(three, -0.001 * g / (g + 1e-7));

    Three other = three_weights();
    take(adam_step, &other, -g, &settings);
    expect_moved(other, 0.001 * g / (g + 1e-7));
}
END_TEST

/* With β₁ = β₂ = 1/2 the corrected means have the weights 1; 1/3, 2/3;
 * 1/7, 2/7, 4/7. Gradients 5, 1, 3 make m̂ = 5, 7/3, 19/7 and
 * v̂ = 25, 27/3, 63/7, with roots 5, 3, 3, and ε = 1. */
START_TEST(adam_corrects_every_step)
{
    Three three = three_weights();
    const Settings settings = {
        .eta = 0.1, .beta1 = 0.5, .beta2 = 0.5, .epsilon = 1.0
    };
    take(adam_step, &three, 5.0, &settings);
    expect_moved(three, -0.1 * 5 / 6);
    take(adam_step, &three, 1.0, &settings);
    expect_moved(three, -0.1 * (5.0 / 6 + 7.0 / 12));
    take(adam_step, &three, 3.0, &settings);
    expect_moved(three, -0.1 * (5.0 / 6 + 7.0 / 12 + 19.0 / 28));
    /* what is remembered is not corrected */
    expect_numbers(three.m, 3, 19.0 / 8, 19.0 / 8, 0.0);
    expect_numbers(three.v, 3, 63.0 / 8, 63.0 / 8, 0.0);
}
END_TEST

START_TEST(adam_of_many_weights)
{
    Race race = many_weights();
    Many *now = &race.now;
    const Settings settings = { .eta = random_between(0.01, 0.9),
                                .beta1 = random_between(0.1, 0.5),
                                .beta2 = random_between(0.6, 0.9),
                                .epsilon = random_between(0.1, 0.9) };
    for (int t = 1; t <= STEPS; t++) {
        adam_step(now->w, now->g[t], now->m, now->v, N, t, &settings);
        for (int i = 0; i < N; i++) {
            expect_close(now->m[i], (1.0 - settings.beta1) *
                                        sum_of_g(&race.start, i,
                                                 settings.beta1, t));
            expect_close(
                now->v[i],
                (1.0 - settings.beta2) *
                    sum_of_squares(&race.start, i, settings.beta2, t));
            expect_close(now->w[i], weight_after(adam_size, &race.start,
                                                 i, t, &settings));
        }
        expect_rest_unchanged(race, t);
    }
}
END_TEST

/* ---- Ftrl -------------------------------------------------------- */

START_TEST(ftrl_starts_where_its_weights_are)
{
    double r = random_number();
    double w[3] = { 1.0, -3.0, r };
    double m[4] = { NAN, NAN, NAN, r };
    Settings settings = { .eta = 0.5, .beta = 1.0 };
    ftrl_start(m, w, 3, &settings);
    expect_numbers(m, 4, -2.0, 6.0, -2.0 * r, r);
    settings.l2 = 2.0;
    ftrl_start(m, w, 3, &settings);
    expect_numbers(m, 4, -4.0, 12.0, -4.0 * r, r);
    settings.beta = 3.0;
    ftrl_start(m, w, 3, &settings);
    expect_numbers(m, 4, -8.0, 24.0, -8.0 * r, r);
    expect_numbers(w, 3, 1.0, -3.0, r);
}
END_TEST

/* With β = 1 and no λ, from w = 1: Adagrad's steps with ε = 1. */
START_TEST(ftrl_without_pull_steps_like_adagrad)
{
    double r = random_number();
    double w[3] = { 1.0, r, r }, m[3] = { -2.0, -2.0 * r, -2.0 * r };
    double v[3] = { 0.0, 0.0, 0.0 };
    const double g1[3] = { 3.0, 3.0, 0.0 }, g2[3] = { 4.0, 4.0, 0.0 };
    const Settings settings = { .eta = 0.5,
                                .beta = 1.0,
                                .epsilon = 0.25 };
    ftrl_step(w, g1, m, v, 3, 1, &settings);
    expect_numbers(v, 3, 9.0, 9.0, 0.0);
    expect_numbers(w, 3, 0.625, r - 0.375, r);
    expect_close(m[0], -5.0);
    ftrl_step(w, g2, m, v, 3, 2, &settings);
    expect_numbers(v, 3, 25.0, 25.0, 0.0);
    expect_numbers(w, 3, 7.0 / 24, r - 17.0 / 24, r);
    expect_close(m[0], -3.5);
}
END_TEST

/* One step from w = 1 with gradient 3 and η = 1/2, β = 1 makes m = -5
 * and the divisor 8: w = (5 - λ₁) / 8, until λ₁ reaches 5. */
static double one_ftrl_step(double sign, double l1, double l2)
{
    double w = sign, g = 3.0 * sign, m = -2.0 * sign, v = 0.0;
    const Settings settings = {
        .eta = 0.5, .beta = 1.0, .l1 = l1, .l2 = l2
    };
    ftrl_step(&w, &g, &m, &v, 1, 1, &settings);
    return w;
}

START_TEST(ftrl_pulls_weights_towards_zero)
{
    double pull = random_between(0.1, 4.9);
    expect_close(one_ftrl_step(1.0, 4.0, 0.0), 0.125);
    expect_close(one_ftrl_step(-1.0, 4.0, 0.0), -0.125);
    expect_close(one_ftrl_step(1.0, pull, 0.0), (5.0 - pull) / 8.0);
    expect_close(one_ftrl_step(-1.0, pull, 0.0), (pull - 5.0) / 8.0);
    expect_close(one_ftrl_step(1.0, 0.0, 2.0), 0.5);
    expect_close(one_ftrl_step(-1.0, pull, 2.0), (pull - 5.0) / 10.0);
}
END_TEST

START_TEST(ftrl_makes_small_weights_exactly_zero)
{
    double pull = random_between(0.1, 4.9);
    expect_close(one_ftrl_step(1.0, pull, 0.0), (5.0 - pull) / 8.0);
    expect_true(one_ftrl_step(1.0, 5.0, 0.0) == 0.0);
    expect_true(one_ftrl_step(1.0, 6.0, 0.0) == 0.0);
    expect_true(one_ftrl_step(-1.0, 6.0, 2.0) == 0.0);
    expect_true(one_ftrl_step(-1.0, 5.0 + pull, 0.0) == 0.0);
}
END_TEST

START_TEST(ftrl_of_many_weights)
{
    Race race = many_weights();
    Many *now = &race.now;
    random_numbers(now->m, N);
    for (int i = 0; i < 3; i++) { /* step 1 makes m -1, 0 and 1 */
        now->w[i] = 0.0;
        now->m[i] = i - 1 - now->g[1][i];
    }
    race.start = race.now;
    const Settings settings = { .eta = random_between(0.1, 0.9),
                                .beta = random_between(0.5, 1.5),
                                .l1 = random_between(0.1, 0.5),
                                .l2 = random_between(0.1, 0.9) };
    for (int t = 1; t <= STEPS; t++) {
        ftrl_step(now->w, now->g[t], now->m, now->v, N, t, &settings);
        for (int i = 0; i < N; i++) {
            expect_close(now->m[i],
                         ftrl_after(&race.start, i, t, &settings).m);
            expect_close(now->v[i],
                         sum_of_squares(&race.start, i, 1.0, t));
            expect_close(now->w[i],
                         ftrl_after(&race.start, i, t, &settings).w);
        }
        expect_rest_unchanged(race, t);
    }
}
END_TEST

/* ---- A whole network --------------------------------------------- */

static Network random_network(void)
{
    const int n[] = { 2, 3, 1 };
    Network network;
    if (!network_init(&network, n, 2, &TANH, &IDENTITY))
        ck_abort_msg("no memory");
    for (int l = 1; l <= 2; l++) {
        random_numbers(network.layer[l].W.data, n[l] * n[l - 1]);
        random_numbers(network.layer[l].b.data, n[l]);
    }
    return network;
}

static Gradient random_gradient(const Network *network)
{
    Gradient gradient;
    if (!gradient_init(&gradient, network, 1))
        ck_abort_msg("no memory");
    for (int l = 1; l <= 2; l++) {
        random_numbers(gradient.dW[l].data,
                       matrix_size(&gradient.dW[l]));
        random_numbers(gradient.db[l].data,
                       matrix_size(&gradient.db[l]));
    }
    return gradient;
}

/* Not the usual ones, so that each of them shows. */
static const Settings OWN_SETTINGS = {
    .eta = 0.2, .beta1 = 0.7, .beta2 = 0.8, .epsilon = 0.1
};

#ifdef JUDGE
/* Where Adam brings a weight in two steps with these gradients. */
static double two_adam_steps(double w, double g1, double g2)
{
    Many start = { { w }, { 0 }, { 0 }, { { 0 }, { g1 }, { g2 } } };
    return weight_after(adam_size, &start, 0, 2, &OWN_SETTINGS);
}
#endif

START_TEST(network_takes_two_steps)
{
    Network network = random_network(), start = random_network();
    Gradient first = random_gradient(&network);
    Gradient second = random_gradient(&network);
    OptimizerState state;
    network_copy(&start, &network);
    require_true(
        optimizer_init(&state, &ADAM, &OWN_SETTINGS, &network));
    optimizer_step(&state, &network, &first);
    optimizer_step(&state, &network, &second);
    for (int l = 1; l <= 2; l++) {
        for (int i = 0; i < (l == 1 ? 6 : 3); i++)
            expect_close(network.layer[l].W.data[i],
                         two_adam_steps(start.layer[l].W.data[i],
                                        first.dW[l].data[i],
                                        second.dW[l].data[i]));
        for (int j = 0; j < (l == 1 ? 3 : 1); j++)
            expect_close(network.layer[l].b.data[j],
                         two_adam_steps(start.layer[l].b.data[j],
                                        first.db[l].data[j],
                                        second.db[l].data[j]));
    }
    optimizer_free(&state);
    gradient_free(&first), gradient_free(&second);
    network_free(&network), network_free(&start);
}
END_TEST

/* Ftrl computes weights from what it remembers. So even from weights
 * that were wiped out, a step without a gradient leads back. */
START_TEST(ftrl_remembers_where_the_network_began)
{
    Network network = random_network(), start = random_network();
    Gradient zero;
    OptimizerState state;
    network_copy(&start, &network);
    require_true(gradient_init(&zero, &network, 1));
    require_true(
        optimizer_init(&state, &FTRL, &FTRL.settings, &network));
    for (int l = 1; l <= 2; l++) {
        matrix_fill(&network.layer[l].W, 0.0);
        matrix_fill(&network.layer[l].b, 0.0);
    }
    optimizer_step(&state, &network, &zero);
    for (int l = 1; l <= 2; l++) {
        expect_matrix_like(&network.layer[l].W, &start.layer[l].W);
        expect_matrix_like(&network.layer[l].b, &start.layer[l].b);
    }
    optimizer_free(&state);
    gradient_free(&zero);
    network_free(&network), network_free(&start);
}
END_TEST

const ChapterTest chapter_tests[] = {
    { &sgd_goes_against_the_gradient, .points = 1,
      .hints = { "The gradient points uphill; you want to go down.",
                 "Lesson 23, Plain steps.",
                 "for each i: w[i] -= eta * g[i]" } },
    { &sgd_of_many_weights, .points = 1,
      .needs = { "sgd_goes_against_the_gradient" },
      .hints = { "Each weight has its own gradient, and there are n of "
                 "them: 0 to n - 1.",
                 "Lesson 23, Plain steps.",
                 "for (int i = 0; i < n; i++)" } },
    { &momentum_keeps_its_velocity, .points = 1,
      .hints = { "With mu = 0.9 and gradients of 1 the velocity is 1, "
                 "then 1.9, then 2.71.",
                 "Lesson 23, Momentum.",
                 "m[i] = mu * m[i] + g[i]; w[i] -= eta * m[i]" } },
    { &momentum_of_many_weights, .points = 1,
      .needs = { "momentum_keeps_its_velocity" },
      .hints = { "Each weight has its own velocity. The learning rate "
                 "is no part of it.",
                 "Lesson 23, Momentum.",
                 "m[i] = mu * m[i] + g[i]; w[i] -= eta * m[i]" } },
    { &nesterov_looks_one_step_ahead, .points = 1,
      .hints = { "The velocity is momentum's. The step is the "
                 "gradient and mu times the new velocity.",
                 "Lesson 23, Nesterov.",
                 "m[i] = mu * m[i] + g[i]; "
                 "w[i] -= eta * (g[i] + mu * m[i])" } },
    { &nesterov_of_many_weights, .points = 1,
      .needs = { "nesterov_looks_one_step_ahead" },
      .hints = { "First the new m, then the step with it.",
                 "Lesson 23, Nesterov.",
                 "m[i] = mu * m[i] + g[i]; "
                 "w[i] -= eta * (g[i] + mu * m[i])" } },
    { &adagrad_adds_up_the_squares, .points = 1,
      .hints = { "v grows with every gradient, and its root divides "
                 "the step.",
                 "Lesson 23, Adagrad and RMSprop.",
                 "v[i] += g[i] * g[i]; "
                 "w[i] -= eta * g[i] / (sqrt(v[i]) + epsilon)" } },
    { &adagrad_of_many_weights, .points = 1,
      .needs = { "adagrad_adds_up_the_squares" },
      .hints = { "Epsilon is added to the root, not to v.",
                 "Lesson 23, Adagrad and RMSprop.",
                 "sqrt(v[i]) + epsilon, not sqrt(v[i] + epsilon)" } },
    { &rmsprop_averages_the_squares, .points = 1,
      .hints = { "The new v is rho of the old one and 1 - rho of the "
                 "square.",
                 "Lesson 23, Adagrad and RMSprop.",
                 "v[i] = rho * v[i] + (1 - rho) * g[i] * g[i]; then as "
                 "Adagrad" } },
    { &rmsprop_of_many_weights, .points = 1,
      .needs = { "rmsprop_averages_the_squares" },
      .hints = { "The two shares, rho and 1 - rho, add up to 1.",
                 "Lesson 23, Adagrad and RMSprop.",
                 "v[i] = rho * v[i] + (1 - rho) * g[i] * g[i]" } },
    { &adams_first_step_has_the_size_of_eta, .points = 1,
      .hints = { "m and v begin at 0, so at first they are far too "
                 "small: m is a tenth of g, v a thousandth of g "
                 "squared. Divide that out.",
                 "Lesson 23, Adam.",
                 "m_hat = m[i] / (1 - pow(beta1, t)); "
                 "v_hat = v[i] / (1 - pow(beta2, t))" } },
    { &adam_corrects_every_step, .points = 2,
      .needs = { "adams_first_step_has_the_size_of_eta" },
      .hints = { "The correction depends on t. It goes into the step, "
                 "not back into m and v.",
                 "Lesson 23, Adam.",
                 "m and v as running means; m_hat and v_hat in "
                 "variables of their own; "
                 "w[i] -= eta * m_hat / (sqrt(v_hat) + epsilon)" } },
    { &adam_of_many_weights, .points = 1,
      .needs = { "adam_corrects_every_step" },
      .hints = { "beta1 belongs to g, beta2 to its square.",
                 "Lesson 23, Adam.",
                 "m[i] = beta1 * m[i] + (1 - beta1) * g[i]; v[i] = "
                 "beta2 * v[i] + (1 - beta2) * g[i] * g[i]" } },
    { &ftrl_starts_where_its_weights_are, .points = 1,
      .hints = { "Solve the formula of w for m, with v = 0 and without "
                 "lambda1.",
                 "Lesson 23, Ftrl.",
                 "m[i] = -w[i] * (beta / eta + l2)" } },
    { &ftrl_without_pull_steps_like_adagrad, .points = 1,
      .hints = { "sigma needs v before and after this step, m needs "
                 "the weight before this step.",
                 "Lesson 23, Ftrl.",
                 "v_new = v + g * g; sigma = (sqrt(v_new) - sqrt(v)) / "
                 "eta; m += g - sigma * w; v = v_new; "
                 "w = -m / ((beta + sqrt(v)) / eta)" } },
    { &ftrl_pulls_weights_towards_zero, .points = 1,
      .needs = { "ftrl_without_pull_steps_like_adagrad" },
      .hints = { "lambda1 is taken off the size of m, whichever sign m "
                 "has; lambda2 is added to the divisor.",
                 "Lesson 23, Ftrl.",
                 "w = -(m - copysign(l1, m)) / "
                 "((beta + sqrt(v)) / eta + l2)" } },
    { &ftrl_makes_small_weights_exactly_zero, .points = 1,
      .needs = { "ftrl_pulls_weights_towards_zero" },
      .hints = { "Where m is not larger than lambda1 there is nothing "
                 "left to take it off from.",
                 "Lesson 23, Ftrl.",
                 "if fabs(m) <= l1: w = 0, else the formula" } },
    { &ftrl_of_many_weights, .points = 1,
      .needs = { "ftrl_makes_small_weights_exactly_zero" },
      .hints = { "Mind the order: sigma, m, v, w.", "Lesson 23, Ftrl.",
                 "v_new and sigma first; m with the old w; then v; "
                 "then w" } },
    { &network_takes_two_steps, .points = 1,
      .needs = { "adam_of_many_weights" },
      .hints = { "optimizers.c calls your adam_step once for each W "
                 "and each b, with the same t.",
                 "Lesson 23, One interface.",
                 "Nothing new to write: look at the tests of Adam." } },
    { &ftrl_remembers_where_the_network_began, .points = 1,
      .needs = { "ftrl_starts_where_its_weights_are",
                 "ftrl_without_pull_steps_like_adagrad" },
      .hints = { "optimizer_init calls your ftrl_start.",
                 "Lesson 23, Ftrl.",
                 "Nothing new to write: look at the other tests of "
                 "Ftrl." } },
    { 0 },
};
