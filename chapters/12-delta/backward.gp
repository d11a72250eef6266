# δ on its way back through the hand example's network. On every wire
# the weight and, behind it, the slope of the cost along the weight.
H = 7.9
load 'figures/style.gp'
load 'figures/diagram.gp'
r = 0.5
array X_IN[2] = [5.6, 2.4]
array IN[2] = ['2', '−6']
array Y_HID[3] = [6.3, 4.0, 1.7]
array Z[3] = ['−25', '36', '14']
array A[3] = ['0', '36', '14']
array D_1[3] = ['0', '−0.04', '0.08']
array W_1[6] = ['−0.5', '4', '3', '−5', '1', '−2']
array G_1[6] = ['0', '0', '−0.08', '0.24', '0.16', '−0.48']
array W_2[3] = ['0.5', '0.1', '−0.2']
array G_2[3] = ['0', '−14.4', '−5.6']
x0 = 0.75
x1 = 5.6
x2 = 10.0
set style textbox opaque noborder fillcolor rgb "white" margins 1.5,0.3
# Weight and slope in the middle of a wire, `part` of the way along it.
along(xa, ya, xb, yb, part, w, g) = \
    leftward(toward(xa, xb, part), toward(ya, yb, part), m(w))." boxed; " \
    .sprintf("set label %s at %g,%g left front tc rgb %s boxed", quote(m(g)), \
             toward(xa, xb, part) + 0.13, toward(ya, yb, part), hex(RED))
array PART_1[6] = [0.4, 0.72, 0.36, 0.36, 0.72, 0.4]

do for [j = 1:3] {
    do for [k = 1:2] {
        eval wire(x0, X_IN[k], r, x1, Y_HID[j], r, GREY)
        n = 2 * j + k - 2
        eval along(x0, X_IN[k], x1, Y_HID[j], PART_1[n], W_1[n], G_1[n])
    }
    eval wire(x1, Y_HID[j], r, x2, 4.0, r, GREY)
    eval along(x1, Y_HID[j], x2, 4.0, 0.42, W_2[j], G_2[j])
    eval filled(x1, Y_HID[j], r, m(A[j]), BLUE)
    eval colored(x1, Y_HID[j] + 0.75, m('𝑧 = '.Z[j]), BLUE)
    eval colored(x1, Y_HID[j] - 0.75, m('𝛿 = '.D_1[j]), RED)
}
eval wire(x2, 4.0, r, 11.85, 4.0, 0.45, GREY)
eval filled(x2, 4.0, r, m('0.8'), BLUE)
eval colored(x2, 4.75, m('𝑧 = 0.8'), BLUE)
eval colored(x2, 3.25, m('𝛿 = −0.4'), RED)
eval filled(11.85, 4.0, 0.45, m('0.04'), RED)
eval colored(11.85, 4.7, m('𝐶'), INK)
do for [k = 1:2] { eval filled(x0, X_IN[k], r, m(IN[k]), GREY) }
eval colored(2.6, 7.65, FORWARD, BLUE)
eval colored(9.6, 7.65, BACK, RED)
eval leftward(9.75, 0.45, WEIGHT)
eval colored(10.5, 0.45, SLOPE_OF, RED)
plot NaN
