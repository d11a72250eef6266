/* Numbers for the figures of lesson 23: plain steps and momentum in a
 * narrow valley, a race of all seven optimizers through a tilted one,
 * and Adam's first steps with and without bias correction. */
#include <math.h>

#include "23-optimizers/optimizer.h"
#include "figures/figure.h"

enum { STEPS = 60, RATES = 61 };

#define MU 0.9            /* momentum and Nesterov in the race */
#define COS (12.0 / 13.0) /* the tilt of its valley */
#define SIN (5.0 / 13.0)

/* ---- Two surfaces ------------------------------------------------ */

/* A cost of two weights; puts its gradient into g. */
typedef double Surface(const double *w, double *g);

/* f(w) = (w_0² + 20 w_1²) / 2: twenty times as steep one way. */
static double narrow_valley(const double *w, double *g)
{
    g[0] = w[0];
    g[1] = 20.0 * w[1];
    return 0.5 * (w[0] * w[0] + 20.0 * w[1] * w[1]);
}

/* The same, forty times as steep and tilted: u runs along the valley,
 * v across it. */
static double tilted_valley(const double *w, double *g)
{
    double u = COS * w[0] + SIN * w[1];
    double v = COS * w[1] - SIN * w[0];
    g[0] = COS * u - SIN * 40.0 * v;
    g[1] = SIN * u + COS * 40.0 * v;
    return 0.5 * (u * u + 40.0 * v * v);
}

/* ---- A run ------------------------------------------------------- */

/* Where a run has been: w[t] before step t + 1, and what it cost. */
typedef struct {
    double w[STEPS + 1][2], cost[STEPS + 1];
} Path;

static Path run(Surface *surface, const Optimizer *optimizer,
                const Settings *settings, const double *from)
{
    Path path;
    double w[2] = { from[0], from[1] }, g[2];
    double m[2] = { 0.0 }, v[2] = { 0.0 };
    if (optimizer->start != NULL)
        optimizer->start(m, w, 2, settings);
    for (int t = 0; t <= STEPS; t++) {
        path.cost[t] = surface(w, g);
        path.w[t][0] = w[0];
        path.w[t][1] = w[1];
        optimizer->step(w, g, m, v, 2, t + 1, settings);
    }
    return path;
}

static void print(const Path *path, const char *prefix,
                  const char *name)
{
    char file[40];
    snprintf(file, sizeof file, "%s-%s.tsv", prefix, name);
    FILE *table = table_open(file);
    for (int t = 0; t <= STEPS; t++)
        fprintf(table, "%d\t%.8f\t%.8f\t%.8g\n", t, path->w[t][0],
                path->w[t][1], path->cost[t]);
    table_close(table);
}

/* ---- The narrow valley ------------------------------------------- */

static void valley(void)
{
    const double from[2] = { -4.0, 1.0 };
    const Settings plain = { .eta = 0.09 };
    const Settings ball = { .eta = 0.03, .mu = 0.7 };
    Path path = run(narrow_valley, &SGD, &plain, from);
    print(&path, "valley", "sgd");
    path = run(narrow_valley, &MOMENTUM, &ball, from);
    print(&path, "valley", "momentum");
}

/* ---- The race ---------------------------------------------------- */

/* u = -3.5, v = 2: with the usual tilt the weights -4 and 0.5. */
static const double START[2] = { COS * -3.5 - SIN * 2.0,
                                 SIN * -3.5 + COS * 2.0 };

/* How a run ends: the largest cost of its last ten steps, so that
 * passing the lowest place by chance wins nothing. */
static double finish(const Path *path)
{
    double largest = 0.0;
    for (int t = STEPS - 9; t <= STEPS; t++)
        largest = fmax(largest, path->cost[t]);
    return isfinite(largest) ? largest : INFINITY;
}

/* The first step from which on the cost is below a hundredth of what
 * it was at the start. */
static int steps_needed(const Path *path)
{
    int t = STEPS;
    while (t > 0 && path->cost[t] < 0.01 * path->cost[0])
        t--;
    return t + 1;
}

/* The optimizer's usual settings with the learning rate that ends
 * best, out of RATES from 0.001 to 10. */
static Settings best_settings(const Optimizer *optimizer)
{
    Settings best = optimizer->settings, settings;
    double lowest = INFINITY;
    best.mu = MU;
    settings = best;
    for (int i = 0; i < RATES; i++) {
        settings.eta = 0.001 * pow(10.0, i / 15.0);
        Path path = run(tilted_valley, optimizer, &settings, START);
        if (finish(&path) < lowest) {
            lowest = finish(&path);
            best = settings;
        }
    }
    return best;
}

static void report(const char *name, const char *what, double value)
{
    char key[40];
    snprintf(key, sizeof key, "%s_%s", name, what);
    result(key, value);
}

static void race(void)
{
    const Optimizer *const all[] = { &SGD,     &MOMENTUM, &NESTEROV,
                                     &ADAGRAD, &RMSPROP,  &ADAM,
                                     &FTRL };
    for (size_t i = 0; i < sizeof all / sizeof *all; i++) {
        const char *name = all[i]->name;
        Settings settings = best_settings(all[i]);
        Path path = run(tilted_valley, all[i], &settings, START);
        print(&path, "race", name);
        report(name, "eta", settings.eta);
        report(name, "steps", steps_needed(&path));
        report(name, "finish", finish(&path));
    }
}

/* ---- Adam's first steps ------------------------------------------ */

/* One weight, gradient always 1, eta 1: how far does each step go?
 * Without the bias correction means: as if t were already large. */
static void first_steps(void)
{
    const Settings settings = ADAM.settings;
    double with = 0.0, without = 0.0, g = 1.0, largest = 0.0;
    double m[2] = { 0.0 }, v[2] = { 0.0 };
    int at = 0;
    FILE *table = table_open("first-steps.tsv");
    for (int t = 1; t <= 5000; t++) {
        double before[2] = { with, without };
        adam_step(&with, &g, &m[0], &v[0], 1, t, &settings);
        adam_step(&without, &g, &m[1], &v[1], 1, 1000000, &settings);
        double size = (before[1] - without) / settings.eta;
        fprintf(table, "%d\t%.6f\t%.6f\n", t,
                (before[0] - with) / settings.eta, size);
        if (t == 1)
            result("uncorrected_first", size);
        if (size > largest) {
            largest = size;
            at = t;
        }
        if (t == 1000)
            result("uncorrected_1000", size);
    }
    table_close(table);
    result("uncorrected_largest", largest);
    result("uncorrected_largest_at", at);
}

int main(void)
{
    valley();
    race();
    first_steps();
    return 0;
}
