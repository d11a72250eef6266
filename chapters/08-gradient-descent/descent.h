/* 08 Gradient descent: walk downhill, one small step after the other.
 *
 * You write: saddle, saddle_gradient, numerical_gradient,
 *            relative_difference, descent_step, gradient_descent
 *
 * The gradient of f collects the slopes in all directions. It points
 * uphill, as steep as it gets, so a step goes against it.
 */
#ifndef DESCENT_H
#define DESCENT_H

/* A function of n numbers x. `context` is whatever else it needs to
 * know; the functions below only hand it on. */
typedef double (*Function)(const double *x, int n, void *context);

/* The gradient of such a function: writes gradient (n) at x (n). */
typedef void (*GradientFunction)(double *gradient, const double *x,
                                 int n, void *context);

/* f(x) = x[0]² - x[1]², a saddle: up one way, down the other, and no
 * lowest point. n = 2, no context needed (NULL). */
double saddle(const double *x, int n, void *context);

/* Its gradient (2 x[0], -2 x[1]). At (0, 0) it is zero, and yet there
 * is no minimum. */
void saddle_gradient(double *gradient, const double *x, int n,
                     void *context);

/* The gradient of any f by central differences, one variable after
 * the other while the others stay where they are:
 *
 *     gradient[i] = (f(… x[i] + h …) - f(… x[i] - h …)) / (2h)
 *
 * h = 0.00001. gradient (n) is written. x (n) is moved during the
 * work and holds its old values, to the bit, when the function
 * returns.
 */
void numerical_gradient(double *gradient, Function f, double *x, int n,
                        void *context);

/* How different two gradients are, relative to their size:
 *
 *     ‖p - q‖ / (‖p‖ + ‖q‖),   ‖p‖ = sqrt(Σ p[i]²)
 *
 * 0: equal, 1: opposite. Two zero gradients are equal: 0, not NaN.
 * p, q (n). Below 1e-7 a gradient counts as checked.
 */
double relative_difference(const double *p, const double *q, int n);

/* One step downhill: x[i] ← x[i] - eta gradient[i].
 * eta (η) is the learning rate. x (n) is changed. */
void descent_step(double *x, const double *gradient, int n, double eta);

/* Steps until the gradient is short, ‖gradient‖ < tolerance, but at
 * most max_steps steps. x (n) moves from the start to where it ends;
 * scratch (n) is room for the gradient. Returns the number of steps.
 * Where the gradient is already short at the start: 0 steps.
 */
int gradient_descent(double *x, double *scratch, int n,
                     GradientFunction gradient_of, void *context,
                     double eta, double tolerance, int max_steps);

#endif
