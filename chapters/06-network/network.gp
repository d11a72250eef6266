# The network [3,4,2] with the indices of its layers, neurons and weights.
W = 12.4
H = 7.4
load 'figures/style.gp'
load 'figures/diagram.gp'
array X[3] = [1.5, 6.2, 10.9]
array N[3] = [3, 4, 2]
R = 0.46
middle = 3.4
y(l, j) = middle + (N[l] - 1) * 0.72 - j * 1.44
index(l, j) = m(sprintf('𝑎@_{%d}^{(%d)}', j, l - 1))

do for [l = 2 : 3] {
    do for [j = 0 : N[l] - 1] {
        do for [k = 0 : N[l - 1] - 1] {
            eval wire(X[l - 1], y(l - 1, k), R, X[l], y(l, j), R, 0xc4c4c4)
        }
    }
}
eval wire(X[1], y(1, 1), R, X[2], y(2, 3), R, RED)
eval wire(X[2], y(2, 3), R, X[3], y(3, 0), R, RED)
do for [l = 1 : 3] {
    do for [j = 0 : N[l] - 1] {
        eval filled(X[l], y(l, j), R, index(l, j), l == 1 ? GREY : l == 2 ? BLUE : GREEN)
    }
}
set style textbox opaque fillcolor rgb 0xffffff noborder margins 0.4,0.4
label(x, y, text) = sprintf("set label %s at %g,%g center front boxed tc rgb %s", quote(text), x, y, hex(RED))
eval label(X[1] + 2.15, y(1, 1) - 1.02, m('𝑤@_{31}^{(1)}'))
eval label(X[2] + 2.55, y(2, 3) + 1.60, m('𝑤@_{03}^{(2)}'))

top = 6.95
eval text(X[1], top, INPUT_LAYER)
eval text(X[2], top, HIDDEN_LAYER)
eval text(X[3], top, OUTPUT_LAYER)
eval text(X[1], top - 0.48, m('𝑛^{(0)} = 3'))
eval text(X[2], top - 0.48, m('𝑛^{(1)} = 4'))
eval text(X[3], top - 0.48, m('𝑛^{(2)} = 2'))
eval text((X[1] + X[2]) / 2, 0.62, m('𝑊^{(1)}: (4, 3)'))
eval text((X[2] + X[3]) / 2, 0.62, m('𝑊^{(2)}: (2, 4)'))
eval text((X[1] + X[2]) / 2, 0.18, m('𝑏^{(1)}: (4, 1)'))
eval text((X[2] + X[3]) / 2, 0.18, m('𝑏^{(2)}: (2, 1)'))
do for [j = 0 : 2] {
    eval arrow(0.42, y(1, j), X[1] - R - 0.03, y(1, j), INK)
    eval text(0.2, y(1, j), m(sprintf('𝑥_%d', j)))
}
do for [j = 0 : 1] {
    eval arrow(X[3] + R, y(3, j), 12.2, y(3, j), INK)
}
plot NaN
