# The same weights seen from both ends: a row of W forward, a column back.
W = 12.4
H = 5.7
load 'figures/style.gp'
load 'figures/diagram.gp'
# Layer l has three neurons, layer l + 1 two.
yj(j) = 4.6 - 1.35 * j
yi(i) = 3.9 - 1.35 * i
r = 0.42
# left: forward into neuron i = 1; right: backward into neuron j = 1
do for [side = 0 : 1] {
    left = 0.6 + side * 6.5
    right = left + 2.5
    do for [j = 0 : 2] {
        do for [i = 0 : 1] {
            marked = side == 0 ? i == 1 : j == 1
            if (!marked) { eval line(left + r, yj(j), right - r, yi(i), PALE) }
        }
    }
    do for [j = 0 : 2] {
        do for [i = 0 : 1] {
            if (side == 0 && i == 1) { eval wire(left, yj(j), r, right, yi(i), r, BLUE) }
            if (side == 1 && j == 1) { eval wire(right, yi(i), r, left, yj(j), r, RED) }
        }
        name = side == 0 ? sprintf('𝑎_%d', j) : sprintf('𝛿_%d', j)
        if (side == 0 || j == 1) { eval filled(left, yj(j), r, m(name), side == 0 ? BLUE : RED) } \
        else { eval neuron(left, yj(j), r, m(name)) }
    }
    do for [i = 0 : 1] {
        name = side == 0 ? sprintf('𝑧_%d', i) : sprintf('𝛿_%d', i)
        if (side == 1 || i == 1) { eval filled(right, yi(i), r, m(name), side == 0 ? BLUE : RED) } \
        else { eval neuron(right, yi(i), r, m(name)) }
    }
    # the matrix with its marked row or column
    cell = 0.62
    x0 = left + 3.45
    y0 = 3.55
    do for [front = 0 : 1] {
        do for [j = 0 : 2] {
            do for [i = 0 : 1] {
                marked = side == 0 ? i == 1 : j == 1
                entry = m(sprintf('𝑤_{%d%d}', i, j))
                if (front && marked) { eval tinted(x0 + cell * j, y0 - cell * i, cell, cell, entry, side == 0 ? BLUE : RED) }
                if (!front && !marked) { eval box(x0 + cell * j, y0 - cell * i, cell, cell, entry) }
            }
        }
    }
    eval text(left, 5.4, LAYER." ".m('𝑙'))
    eval text(right, 5.4, LAYER." ".m('𝑙 + 1'))
    eval text(x0 + cell, y0 + 0.68, m('𝑊^{(𝑙+1)}'))
}
eval colored(2.75, 0.85, FORWARD." ".m('𝑖 = 1'), BLUE)
eval colored(2.75, 0.3, m('𝑧@_1^{(𝑙+1)} = 𝑤_{10}𝑎@_0^{(𝑙)} + 𝑤_{11}𝑎@_1^{(𝑙)} + 𝑤_{12}𝑎@_2^{(𝑙)} + 𝑏_1'), BLUE)
eval colored(9.25, 0.85, BACKWARD." ".m('𝑗 = 1'), RED)
eval colored(9.25, 0.3, m('𝛿@_1^{(𝑙)} = (𝛿@_0^{(𝑙+1)}𝑤_{01} + 𝛿@_1^{(𝑙+1)}𝑤_{11}) 𝜎′(𝑧@_1^{(𝑙)})'), RED)
plot NaN
