/* 23 Optimizers: seven ways to take a step.
 *
 * You write: sgd_step, momentum_step, nesterov_step, adagrad_step,
 *            rmsprop_step, adam_step, ftrl_step, ftrl_start
 *
 * All do the same job: change n weights w, given the gradient g of
 * each. Some remember one or two numbers for every weight, m and v,
 * which begin at 0. Everything is per weight; t = 1, 2, 3 … counts
 * the steps.
 *
 * Sources: Polyak (1964), Nesterov (1983), Duchi et al. (2011),
 * Tieleman and Hinton (2012), McMahan et al. (2013), Kingma and Ba
 * (2014).
 */
#ifndef OPTIMIZER_H
#define OPTIMIZER_H

#include "14-network-gradient/gradient.h"

/* The numbers an optimizer is set with. */
typedef struct {
    double eta;   /* η, learning rate */
    double mu;    /* μ, momentum: share of the velocity that is kept */
    double rho;   /* ρ, share of the old average (RMSprop) */
    double beta1; /* β₁, share of the old mean of g (Adam) */
    double beta2; /* β₂, share of the old mean of g² (Adam) */
    double epsilon; /* ε, keeps a division by zero away */
    double beta;    /* β, smoothing of Ftrl's learning rate */
    double l1, l2;  /* λ₁, λ₂: Ftrl's pull to 0, and a brake */
} Settings;

/* One step for n weights. w (n) is changed, m (n) and v (n) too by
 * those who use them; g (n) is read. */
typedef void StepFunction(double *w, const double *g, double *m,
                          double *v, int n, int t,
                          const Settings *settings);

/* w ← w - η g */
StepFunction sgd_step;

/* m ← μ m + g,   w ← w - η m
 * m is the velocity; η stays outside it, as in PyTorch (a choice). */
StepFunction momentum_step;

/* m ← μ m + g,   w ← w - η (g + μ m)
 * Looks one step ahead; the m on the right is the new one. */
StepFunction nesterov_step;

/* v ← v + g²,   w ← w - η g / (√v + ε) */
StepFunction adagrad_step;

/* v ← ρ v + (1 - ρ) g²,   w ← w - η g / (√v + ε) */
StepFunction rmsprop_step;

/* m ← β₁ m + (1 - β₁) g,   v ← β₂ v + (1 - β₂) g²
 * m̂ = m / (1 - β₁ᵗ),   v̂ = v / (1 - β₂ᵗ)   (bias correction)
 * w ← w - η m̂ / (√v̂ + ε) */
StepFunction adam_step;

/* Follow the regularized leader; m is its z, v its sum of g².
 *
 *     σ = (√(v + g²) - √v) / η
 *     m ← m + g - σ w,   v ← v + g²
 *     w ← 0 if |m| ≤ λ₁, else
 *         -(m - sign(m) λ₁) / ((β + √v) / η + λ₂)
 */
StepFunction ftrl_step;

/* Ftrl computes w from m alone, so m must begin where it gives the
 * weights the network starts with (for λ₁ = 0):
 *
 *     m = -w (β / η + λ₂)
 */
void ftrl_start(double *m, const double *w, int n,
                const Settings *settings);

/* An optimizer as a value. */
typedef struct {
    const char *name;
    StepFunction *step;
    /* Prepares m; NULL where m just begins at 0. */
    void (*start)(double *m, const double *w, int n,
                  const Settings *settings);
    Settings settings; /* the usual ones */
} Optimizer;

/* ---- Given, in optimizers.c -------------------------------------- */

extern const Optimizer SGD, MOMENTUM, NESTEROV, ADAGRAD, RMSPROP, ADAM,
    FTRL;

/* The optimizer with this name ("sgd", "adam" …), or NULL. */
const Optimizer *optimizer_by_name(const char *name);

/* An optimizer at work on a network: its settings and what it
 * remembers of every weight and bias. */
typedef struct {
    const Optimizer *optimizer;
    Settings settings;
    int t;         /* steps taken */
    Gradient m, v; /* dW and db hold the remembered numbers */
} OptimizerState;

/* Ready for the first step on network. false: no memory. The caller
 * frees it with optimizer_free. */
bool optimizer_init(OptimizerState *state, const Optimizer *optimizer,
                    const Settings *settings, const Network *network);

/* Gives the memory back: harmless twice. */
void optimizer_free(OptimizerState *state);

/* One step for every weight and bias of the network. */
void optimizer_step(OptimizerState *state, Network *network,
                    const Gradient *gradient);

#endif
