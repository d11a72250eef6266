# Both passes through a network with L = 3, and what each layer gets.
W = 12.4
H = 4.9
load 'figures/style.gp'
load 'figures/diagram.gp'
x(l) = 0.9 + 3.35 * l
do for [l = 0 : 3] {
    upper = l == 0 ? m('𝑎^{(0)} = 𝑥') : m(sprintf('𝑧^{(%d)}, 𝑎^{(%d)}', l, l))
    eval tinted(x(l), 3.55, 1.6, 0.85, upper, BLUE)
    if (l > 0) {
        eval tinted(x(l), 1.8, 1.6, 0.85, m(sprintf('𝛿^{(%d)}', l)), RED)
        eval arrow(x(l - 1) + 0.82, 3.55, x(l) - 0.84, 3.55, BLUE)
        eval colored((x(l - 1) + x(l)) / 2, 3.87, m(sprintf('𝑊^{(%d)}, 𝑏^{(%d)}', l, l)), BLUE)
        eval arrow(x(l), 3.11, x(l), 2.26, GREY)
        eval arrow(x(l), 1.36, x(l), 0.92, RED)
        eval text(x(l), 0.68, m(sprintf('𝑑𝑊^{(%d)} = 𝛿^{(%d)}(𝑎^{(%d)})^𝑇', l, l, l - 1)))
        eval text(x(l), 0.23, m(sprintf('𝑑𝑏^{(%d)} = 𝛿^{(%d)}', l, l)))
    }
    if (l == 1 || l == 2) {
        eval rightward(x(l) + 0.12, 2.68, m(sprintf('⊙ 𝜎′(𝑧^{(%d)})', l)))
    }
    if (l > 1) {
        eval arrow(x(l) - 0.82, 1.8, x(l - 1) + 0.84, 1.8, RED)
        eval colored((x(l - 1) + x(l)) / 2, 2.12, m(sprintf('(𝑊^{(%d)})^𝑇', l)), RED)
    }
}
eval colored(x(0) - 0.15, 4.6, FORWARD, BLUE)
eval arrow(x(0) + 0.7, 4.6, x(0) + 2.2, 4.6, BLUE)
eval rightward(x(3) + 0.12, 2.68, COST.", ".m('𝑦'))
eval colored(x(0) + 1.15, 1.8, BACKWARD, RED)
eval arrow(x(0) + 0.35, 1.8, x(0) - 0.75, 1.8, RED)
plot NaN
