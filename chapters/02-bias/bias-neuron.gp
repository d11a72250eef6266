# The bias as a weight on an input that is always 1.
H = 5.4
load 'figures/style.gp'
load 'figures/diagram.gp'
r = 0.42
zx = 7.6; zy = 2.7; zr = 0.75
array Y[4] = [4.8, 3.4, 2.0, 0.6]
array X[4] = ["1", "0.7", "0.1", "0.5"]
array V[4] = ["0.1", "1", "−1", "2"]
array C[4] = [PLUM, BLUE, RED, BLUE]
array T[4] = [4.47, 3.45, 2.58, 1.05]
do for [k = 1:4] {
    eval wire(3.2, Y[k], r, zx, zy, zr, C[k])
}
eval filled(3.2, Y[1], r, X[1], PLUM)
eval leftward(2.6, Y[1], BIAS_NEURON)
eval colored(5.0, T[1], m('𝑏')." = ".V[1], PLUM)
do for [k = 2:4] {
    eval neuron(3.2, Y[k], r, X[k])
    eval leftward(2.6, Y[k], m(sprintf('𝑥_{%d}', k - 2)))
    eval colored(5.0, T[k], m(sprintf('𝑤_{%d}', k - 2))." = ".V[k], C[k])
}
eval filled(zx, zy, zr, "{/=14 +}", BLUE)
eval arrow(zx + zr, zy, 10.0, zy, INK)
eval rightward(10.1, zy, m('𝑧')." = 1.7")
plot NaN
