/* 09 Chain rule: the slope of a function inside a function.
 *
 * You write: chain_value, chain_slope, graph_forward, graph_backward
 *
 * The chain rule: slopes along a chain are multiplied.
 *
 *     d/dx f(g(x)) = f′(g(x)) g′(x)
 */
#ifndef CHAIN_H
#define CHAIN_H

#include "03-activations/activations.h"

/* f[count - 1](… f[1](f[0](x)) …): f[0] is the innermost function.
 * count ≥ 0; with none of them it is x. */
double chain_value(const Activation *const *f, int count, double x);

/* Its derivative at x: the product of the local slopes, each taken
 * where its own function is evaluated. With no function it is 1. */
double chain_slope(const Activation *const *f, int count, double x);

/* A computation graph, step by step:
 *
 *     x1 = w x,   x2 = x1 + b,   loss = |y - x2|
 */
typedef struct {
    double w, x, b, y;   /* inputs of the graph */
    double x1, x2, loss; /* what graph_forward computes */
} Graph;

/* The derivative of the loss by each of them. */
typedef struct {
    double w, x, b, x1, x2;
} GraphSlopes;

/* The forward pass: fills x1, x2 and loss from w, x, b and y. */
void graph_forward(Graph *graph);

/* The backward pass, from the loss to the inputs: each slope is the
 * one after it times the slope of one edge. The edges:
 *
 *     ∂loss/∂x2 = +1 if x2 > y, -1 if x2 < y, 0 if equal (a choice)
 *     ∂x2/∂x1 = 1,   ∂x2/∂b = 1,   ∂x1/∂w = x,   ∂x1/∂x = w
 *
 * graph has been through graph_forward.
 */
GraphSlopes graph_backward(const Graph *graph);

#endif
