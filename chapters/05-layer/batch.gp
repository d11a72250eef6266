# Three examples side by side: one column each, all the way through.
H = 4.2
load 'figures/style.gp'
load 'figures/diagram.gp'
w = 0.86
h = 0.7
top = 2.85
array W_[6] = ['−0.5', '4', '3', '−5', '1', '−2']
array X[6] = ['2', '0', '1', '−6', '0', '1']
array Z[9] = ['−24', '1', '4.5', '38', '2', '0', '17', '3', '2']
array B[3] = ['1', '2', '3']
cell(x, y, text, n) = n == 2 ? tinted(x, y, w, h, m(text), RED) : box(x, y, w, h, m(text))

do for [j = 0:2] {
    yy = top - h * j
    do for [k = 0:1] { eval box(0.85 + w * k, yy, w, h, m(W_[2 * j + k + 1])) }
    do for [n = 0:2] {
        eval cell(6.15 + w * n, yy, B[j + 1], n)
        eval cell(9.65 + w * n, yy, Z[3 * j + n + 1], n)
    }
}
do for [k = 0:1] { do for [n = 0:2] {
    eval cell(2.95 + w * n, top - h / 2 - h * k, X[3 * k + n + 1], n)
} }
eval text(5.37, top - h, m('+'))
eval text(8.79, top - h, m('='))
eval text(0.85 + w / 2, 3.75, m('𝑊'))
eval text(2.95 + w, 3.75, m('𝐴'))
eval text(6.15 + w, 3.75, m('𝑏 𝟏^T'))
eval text(9.65 + w, 3.75, m('𝑍'))
eval colored(9.65 + 2 * w, 0.4, EXAMPLE." 2", RED)
eval colored(2.95 + 2 * w, 0.4, EXAMPLE." 2", RED)
eval arrow(2.95 + 2 * w, 0.6, 2.95 + 2 * w, 1.5, RED)
eval arrow(9.65 + 2 * w, 0.6, 9.65 + 2 * w, 1.15, RED)
plot NaN
