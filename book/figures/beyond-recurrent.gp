# A recurrent layer, as it is and unrolled in time.
H = 4.6
load 'figures/style.gp'
load 'figures/diagram.gp'
r = 0.42
eval filled(1.5, 2.6, r, m('ℎ'), BLUE)
eval neuron(1.5, 0.95, r, m('𝑥'))
eval neuron(1.5, 4.1, r, m('𝑜'))
eval wire(1.5, 0.95, r, 1.5, 2.6, r, INK)
eval wire(1.5, 2.6, r, 1.5, 4.1, r, INK)
eval line(1.86, 2.85, 2.5, 2.85, RED)
eval line(2.5, 2.85, 2.5, 2.35, RED)
eval arrow(2.5, 2.35, 1.9, 2.35, RED)
eval colored(2.8, 2.6, m('𝑈'), RED)
eval text(1.2, 1.75, m('𝑊'))
eval text(1.5, 0.2, BEYOND_FOLDED)
eval colored(3.6, 2.6, "=", GREY)
do for [t = 0 : 3] {
    x = 5.0 + 2.2 * t
    eval filled(x, 2.6, r, m(sprintf('ℎ_%d', t)), BLUE)
    eval neuron(x, 0.95, r, m(sprintf('𝑥_%d', t)))
    eval neuron(x, 4.1, r, m(sprintf('𝑜_%d', t)))
    eval wire(x, 0.95, r, x, 2.6, r, INK)
    eval wire(x, 2.6, r, x, 4.1, r, INK)
    eval text(x - 0.3, 1.75, m('𝑊'))
    if (t < 3) {
        eval wire(x, 2.6, r, x + 2.2, 2.6, r, RED)
        eval colored(x + 1.1, 2.88, m('𝑈'), RED)
    }
}
eval text(8.3, 0.2, BEYOND_UNFOLDED)
plot NaN
