# The one path from a weight to the cost, with the numbers of the weight
# from hidden neuron 1 to output 0 of the printed network.
H = 5.4
load 'figures/style.gp'
load 'figures/diagram.gp'
r = 0.5
y = 3.1
weak = 0xb8b8b8
array X[4] = [0.7, 4.05, 7.4, 10.75]
array NAME[4] = ['𝑤_{𝑗𝑘}', '𝑧_{𝑗}', '𝑎_{𝑗}', '𝐶']
array FORTH[4] = ['−0.5', '0.100656', '0.525143', '0.606796']
array SLOPE[3] = ['0.598688', '0.249368', '−0.949714']
array SYMBOL[3] = ['∂𝑧_{𝑗} / ∂𝑤_{𝑗𝑘}', '∂𝑎_{𝑗} / ∂𝑧_{𝑗}', '∂𝐶 / ∂𝑎_{𝑗}']
do for [n = 1:4] {
    eval colored(X[n] + (n % 2 ? 0 : 0.55), y + 0.78, m(FORTH[n]), BLUE)
}
do for [n = 1:3] {
    x = (X[n] + X[n + 1]) / 2
    eval wire(X[n], y, r, X[n + 1], y, r, BLUE)
    eval wire(X[n + 1], y - 0.25, r, X[n], y - 0.25, r, RED)
    eval colored(x, y - 0.62, m(SYMBOL[n]), RED)
    eval colored(x, y - 1.07, m(SLOPE[n]), RED)
    eval text(x, y - 1.57, EQUATION.' '.word("2 3 4", n))
}
# What else goes into the sum and into the cost.
do for [n = 2:4:2] {
    eval wire(X[n] - 1.35, 4.75, 0.1, X[n], y, r, weak)
    eval wire(X[n] - 0.75, 4.75, 0.1, X[n], y, r, weak)
    eval colored(X[n] - 1.05, 4.98, n == 2 ? OTHER_K : OTHER_J, GREY)
}
do for [n = 1:4] {
    eval filled(X[n], y, r, m(NAME[n]), n == 1 ? GOLD : n == 4 ? RED : BLUE)
}
eval line(X[1], 1.05, X[4], 1.05, RED)
eval line(X[1], 1.05, X[1], 1.2, RED)
eval line(X[4], 1.05, X[4], 1.2, RED)
eval colored(W / 2, 0.72, m('∂𝐶 / ∂𝑤_{𝑗𝑘} = (−0.949714) · 0.249368 · 0.598688 = −0.141786'), RED)
eval text(W / 2, 0.25, EQUATION.' 1')
plot NaN
