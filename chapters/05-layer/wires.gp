# A layer of three neurons on two inputs, and its formula. Each neuron
# has the color of its row of W.
H = 5.2
load 'figures/style.gp'
load 'figures/diagram.gp'
r = 0.42
array COLOR[3] = [BLUE, RED, GREEN]
array W_[6] = ['−0.5', '4', '3', '−5', '1', '−2']
array WIRE[6] = ['𝑤_{00}', '𝑤_{01}', '𝑤_{10}', '𝑤_{11}', '𝑤_{20}', '𝑤_{21}']
x(k) = 3.7 - 2.0 * k
y(j) = 4.4 - 1.7 * j
# where on its wire a label stands, and how far beside it
array T[6] = [0.5, 0.72, 0.7, 0.7, 0.8, 0.5]
array DX[6] = [0, 0.36, 0.05, 0.05, 0.33, 0]
array DY[6] = [0.24, -0.1, 0.24, -0.24, 0.16, -0.24]

do for [k = 0:1] { eval neuron(0.7, x(k), r, m(sprintf('𝑥_%d', k))) }
do for [j = 0:2] {
    c = COLOR[j + 1]
    eval filled(4.4, y(j), r, m(sprintf('𝑎_%d', j)), c)
    eval arrow(4.4, y(j) - 0.82, 4.4, y(j) - r - 0.03, c)
    eval colored(4.72, y(j) - 0.68, m(sprintf('𝑏_%d', j)), c)
    do for [k = 0:1] {
        eval wire(0.7, x(k), r, 4.4, y(j), r, c)
        n = 2 * j + k + 1
        eval colored(0.7 + 3.7 * T[n] + DX[n], x(k) + (y(j) - x(k)) * T[n] + DY[n], m(WIRE[n]), c)
    }
}

w = 0.86
h = 0.72
top = 3.45
do for [j = 0:2] {
    yy = top - h * j
    eval tinted(6.3, yy, w, h, m(W_[2 * j + 1]), COLOR[j + 1])
    eval tinted(6.3 + w, yy, w, h, m(W_[2 * j + 2]), COLOR[j + 1])
    eval tinted(9.9, yy, w, h, m(sprintf('%d', j + 1)), COLOR[j + 1])
    eval tinted(11.55, yy, w, h, m(word('−24 38 17', j + 1)), COLOR[j + 1])
}
eval box(8.45, top - h / 2, w, h, m('2'))
eval box(8.45, top - 3 * h / 2, w, h, m('−6'))
eval text(9.18, top - h, m('+'))
eval text(10.72, top - h, m('='))
eval text(6.3 + w / 2, 4.3, m('𝑊'))
eval text(8.45, 4.3, m('𝑥'))
eval text(9.9, 4.3, m('𝑏'))
eval text(11.55, 4.3, m('𝑧'))
eval text(6.3 + w / 2, 1.25, '(3, 2)')
eval text(8.45, 1.25, '(2, 1)')
eval text(9.9, 1.25, '(3, 1)')
eval text(11.55, 1.25, '(3, 1)')
plot NaN
