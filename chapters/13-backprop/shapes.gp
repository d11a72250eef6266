# The shapes of the three products of a layer, as boxes.
W = 12.4
H = 6.9
load 'figures/style.gp'
load 'figures/diagram.gp'
# Sizes as lengths: layer before, this layer, layer after, examples.
before = 1.8
n = 1.15
after = 1.4
N = 1.6
shape(rows, cols) = m('('.rows.', '.cols.')')
# A box for a matrix with its upper edge at y, its shape below.
part(x, y, w, h, name, rows, cols, color) = tinted(x, y - h / 2, w, h, m(name), color)."; ".text(x, y - h - 0.25, shape(rows, cols))
nb = '𝑛^{(𝑙−1)}'
nl = '𝑛^{(𝑙)}'
na = '𝑛^{(𝑙+1)}'

y = 6.8
eval part(1.1, y, N, n, '𝑍^{(𝑙)}', nl, '𝑁', GREY)
eval text(2.4, y - n / 2, m('='))
eval part(3.9, y, before, n, '𝑊^{(𝑙)}', nl, nb, GOLD)
eval part(6.3, y, N, before, '𝐴^{(𝑙−1)}', nb, '𝑁', BLUE)
eval text(7.75, y - n / 2, m('+'))
eval part(8.8, y, 0.7, n, '𝑏^{(𝑙)}', nl, '1', GOLD)
eval part(10.8, y, N, 0.7, '𝟏^𝑇', '1', '𝑁', GREY)

y = 4.2
eval part(1.1, y, N, n, '𝛿^{(𝑙)}', nl, '𝑁', RED)
eval text(2.4, y - n / 2, m('='))
eval part(3.9, y, after, n, '(𝑊^{(𝑙+1)})^𝑇', nl, na, GOLD)
eval part(6.3, y, N, after, '𝛿^{(𝑙+1)}', na, '𝑁', RED)
eval text(7.75, y - n / 2, m('⊙'))
eval part(9.25, y, N, n, '𝜎′(𝑍^{(𝑙)})', nl, '𝑁', GREY)

y = 2.1
eval part(1.1, y, before, n, '𝑑𝑊^{(𝑙)}', nl, nb, GOLD)
eval text(2.4, y - n / 2, m('='))
eval part(3.9, y, N, n, '𝛿^{(𝑙)}', nl, '𝑁', RED)
eval part(6.3, y, before, N, '(𝐴^{(𝑙−1)})^𝑇', '𝑁', nb, BLUE)
eval text(7.6, y - n / 2, m('/ 𝑁'))
plot NaN
