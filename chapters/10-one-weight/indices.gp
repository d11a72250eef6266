# The indices of the equations: k before, j here, i after.
H = 6.3
load 'figures/style.gp'
load 'figures/diagram.gp'
r = 0.46
array X[3] = [1.9, 6.1, 10.3]
y(row) = 4.55 - 1.55 * (row - 1)
weak = 0xc8c8c8
do for [l = 1:2] { do for [from = 1:3] { do for [to = 1:3] {
    strong = l == 1 ? from == 2 && to == 2 : from == 2 && to == 1
    if (!strong) { eval wire(X[l], y(from), r, X[l + 1], y(to), r, \
                             l == 2 && from == 2 ? GREY : weak) }
}}}
eval wire(X[1], y(2), r, X[2], y(2), r, RED)
eval wire(X[2], y(2), r, X[3], y(1), r, RED)
do for [l = 1:3] { do for [row = 1:3] {
    eval neuron(X[l], y(row), r, '')
}}
eval filled(X[1], y(2), r, m('𝑘'), GREEN)
eval filled(X[2], y(2), r, m('𝑗'), BLUE)
eval filled(X[3], y(1), r, m('𝑖'), PLUM)

set style textbox opaque noborder fillcolor rgb "white" margins 0.4,0.2
eval colored(3.3, y(2) + 0.33, m('𝑤@^{(𝑙)}_{𝑗𝑘}'), RED)." boxed"
eval colored(7.2, y(1) - 0.7, m('𝑤@^{(𝑙+1)}_{𝑖𝑗}'), RED)." boxed"
eval text(0.75, y(2), m('𝑎@^{(𝑙−1)}_{𝑘}'))
eval text(X[2] - 0.3, y(2) - 0.78, m('𝑧@^{(𝑙)}_{𝑗}'))
eval text(X[2] + 0.35, y(2) - 0.78, m('𝑎@^{(𝑙)}_{𝑗}'))
eval rightward(10.95, y(1), m('𝑎@^{(𝑙+1)}_{𝑖}'))
do for [l = 1:3] {
    eval text(X[l], 5.95, LAYER.' '.m(word("𝑙−1 𝑙 𝑙+1", l)))
    eval colored(X[l], 5.55, word(BEFORE.' '.THIS.' '.AFTER, l), GREY)
}
# The same rows and columns in the matrices.
eval text(4.0, 0.3, ROW.' '.m('𝑗').', '.COLUMN.' '.m('𝑘'))
eval text(8.2, 0.3, ROW.' '.m('𝑖').', '.COLUMN.' '.m('𝑗'))
plot NaN
