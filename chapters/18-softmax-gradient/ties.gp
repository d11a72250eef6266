# Every s depends on every z, through the common sum; the cost on every s.
H = 4.6
load 'figures/style.gp'
load 'figures/diagram.gp'
array Y[3] = [3.8, 2.3, 0.8]
array N[3] = ['0', '1', '2']
X1 = 3.0
X2 = 6.6
X3 = 9.6
R = 0.42
do for [j = 1:3] {
    do for [i = 1:3] { eval wire(X1, Y[j], R, X2, Y[i], R, j == 2 ? BLUE : 0xb8b8b8) }
    eval wire(X2, Y[j], R, X3, Y[2], R, BLUE)
}
do for [j = 1:3] {
    eval filled(X1, Y[j], R, m('𝑧_'.N[j]), j == 2 ? BLUE : GREY)
    eval filled(X2, Y[j], R, m('𝑠_'.N[j]), BLUE)
}
eval filled(X3, Y[2], R, m('𝐶'), RED)
plot NaN
