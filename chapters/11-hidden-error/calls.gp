# Who calls whom: dC_da for neuron 0 of layer 1, three layers of two
# neurons after it. Equal questions have equal colors.
H = 5.6
load 'figures/style.gp'
load 'figures/diagram.gp'
array COLOR[2] = [BLUE, GOLD]
w = 1.2
h = 0.62
y(l) = 4.9 - 1.43 * (l - 1)
question(x, l, j) = tinted(x, y(l), w, h, sprintf('%d, %d', l, j), l == 1 ? GREY : COLOR[j + 1])
# x of call n = 0 … 2^(l-1) - 1 in layer l
x(l, n) = 1.35 + (W - 1.35) * (n + 0.5) / 2**(l - 1)
do for [l = 1:4] {
    eval rightward(0.05, y(l), LAYER.' '.m(sprintf('%d', l)))
    do for [n = 0:2**(l - 1) - 1] {
        if (l > 1) { eval line(x(l - 1, n / 2), y(l - 1) - h / 2, x(l, n), y(l) + h / 2, GREY) }
        eval question(x(l, n), l, n % 2)
    }
}
plot NaN
