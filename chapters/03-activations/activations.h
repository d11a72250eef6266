/* 03 Activations: what a neuron makes of its weighted sum.
 *
 * You write: slope, and each activation with its derivative
 *
 *     name            f(z)                f′(z)          range
 *     identity        z                   1              all numbers
 *     step            1 if z ≥ 0, else 0  0              0 or 1
 *     sigmoid         1 / (1 + e^-z)      f (1 - f)      (0, 1)
 *     steep_sigmoid   1 / (1 + e^-αz)     α f (1 - f)    (0, 1)
 *     tanh            tanh z              1 - f²         (-1, 1)
 *     relu            max(0, z)           0 or 1         [0, ∞)
 *     leaky_relu      z or 0.01 z         1 or 0.01      all numbers
 *
 * Choices of this book, where mathematics leaves one: step(0) = 1,
 * step′(0) = 0, relu′(0) = 0, leaky_relu′(0) = 0.01.
 *
 * Sources: tanh is the C library's. ReLU against vanishing gradients:
 * Glorot et al. (2011); leaky ReLU: Maas et al. (2013).
 */
#ifndef ACTIVATIONS_H
#define ACTIVATIONS_H

/* The slope of f at x by the central difference: how fast f rises
 * there, measured with two points close by.
 *
 *     f′(x) ≈ (f(x + h) - f(x - h)) / (2h),   h = 0.00001
 *
 * Good to about nine digits where f is smooth. It needs no formula
 * for f′, so it can check one.
 */
double slope(double (*f)(double x), double x);

double identity(double z);
double identity_prime(double z);

double step(double z);
double step_prime(double z);

/* For large negative z the formula must not overflow: e^-z grows past
 * what a double can hold near z = -710. For z < 0 use the same
 * fraction multiplied by e^z: e^z / (1 + e^z). */
double sigmoid(double z);
double sigmoid_prime(double z);

/* A sigmoid that is alpha times as steep: sigmoid(alpha z). */
double steep_sigmoid(double z, double alpha);
double steep_sigmoid_prime(double z, double alpha);

double tanh_prime(double z);

double relu(double z);
double relu_prime(double z);

double leaky_relu(double z);
double leaky_relu_prime(double z);

struct Matrix; /* chapter 04 */

/* An activation function as a value: chapters hand it around instead
 * of asking which one it is. */
typedef struct {
    const char *name;
    double (*f)(double z);       /* a = f(z), one number at a time */
    double (*f_prime)(double z); /* da/dz */
    /* A function of a whole column of z at once (softmax). NULL until
     * chapter 16; where it is set, f and f_prime are NULL. */
    void (*whole)(struct Matrix *a, const struct Matrix *z);
} Activation;

/* Given in activations.c, made of the functions above. */
extern const Activation IDENTITY, STEP, SIGMOID, TANH, RELU, LEAKY_RELU;

#endif
