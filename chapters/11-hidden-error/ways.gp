# From one hidden neuron to the cost there are as many ways as neurons
# in the layer after: hidden neuron 0 of the printed network.
H = 6.0
load 'figures/style.gp'
load 'figures/diagram.gp'
r = 0.46
array X[4] = [1.0, 4.4, 8.0, 11.4]
y = 3.1
up(i) = i == 0 ? 4.7 : 1.5
side(i) = i == 0 ? 1 : -1
array Z[2] = ['0.100656', '0.478950']
array A[2] = ['0.525143', '0.617500']
array W_0[2] = ['0.6', '−0.4']
array S[2] = ['0.249368', '0.236194']
array G[2] = ['−0.949714', '1.235000']
array PRODUCT[2] = ['−0.142097', '−0.116680']
do for [i = 0:1] {
    eval wire(X[1], y, r, X[2], up(i), r, BLUE)
    eval wire(X[2], up(i), r, X[3], up(i), r, BLUE)
    eval wire(X[3], up(i), r, X[4], y, r, BLUE)
    eval filled(X[2], up(i), r, m(sprintf('𝑧@^{(2)}_{%d}', i)), BLUE)
    eval filled(X[3], up(i), r, m(sprintf('𝑎@^{(2)}_{%d}', i)), BLUE)
    eval colored(X[2], up(i) + side(i) * 0.72, m(Z[i + 1]), BLUE)
    eval colored(X[3], up(i) + side(i) * 0.72, m(A[i + 1]), BLUE)
    eval colored(2.35, y + side(i) * 1.25, m(sprintf('𝑤@^{(2)}_{%d0}   = ', i).W_0[i + 1]), RED)
    eval colored(6.2, up(i) + side(i) * 0.3, m('𝜎′ = '.S[i + 1]), RED)
    eval colored(10.65, y + side(i) * 1.62, m(sprintf('∂𝐶 / ∂𝑎@^{(2)}_{%d}   = ', i).G[i + 1]), RED)
    eval colored(6.2, up(i) - side(i) * 0.85, WAY.sprintf(' %d: ', i).m(PRODUCT[i + 1]), RED)
}
eval filled(X[1], y, r, m('𝑎@^{(1)}_{0}'), GREEN)
eval filled(X[4], y, r, m('𝐶'), RED)
eval colored(X[1], y + 0.72, m('0.5'), BLUE)
eval colored(X[4], y - 0.72, m('0.606796'), BLUE)
eval colored(6.2, y, m('∂𝐶 / ∂𝑎@^{(1)}_{0}   = −0.142097 − 0.116680 = −0.258777'), RED)
eval text(X[1], 0.3, LAYER.' 1')
eval text(6.2, 0.3, LAYER.' 2')
plot NaN
