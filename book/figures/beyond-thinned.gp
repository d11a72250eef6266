# Dropout: a network, and the thinner one that is trained in one step.
H = 4.9
load 'figures/style.gp'
load 'figures/diagram.gp'
r = 0.24
array N[4] = [4, 6, 6, 3]
array GONE[4] = ["", "0 3 4", "2 5", ""]
left(l, net) = (net == 0 ? 0.5 : 7.0) + (l - 1) * 1.6
height(l, i) = 2.75 + ((N[l] - 1) / 2.0 - i) * 0.72
gone(l, i) = strstrt(GONE[l], sprintf("%d", i)) > 0
do for [net = 0 : 1] {
    do for [l = 1 : 3] { do for [i = 0 : N[l] - 1] { do for [j = 0 : N[l + 1] - 1] {
        if (net == 0 || !gone(l, i) && !gone(l + 1, j)) {
            eval line(left(l, net), height(l, i), left(l + 1, net), height(l + 1, j), net == 0 ? PALE : GREY)
        }
    } } }
    do for [l = 1 : 4] { do for [i = 0 : N[l] - 1] {
        if (net == 1 && gone(l, i)) {
            eval circle(left(l, net), height(l, i), r, 0xffffff, PALE)
            eval colored(left(l, net), height(l, i), "×", GREY)
        } else {
            eval filled(left(l, net), height(l, i), r, "", l == 1 || l == 4 ? GREY : BLUE)
        }
    } }
}
eval text(2.9, 0.25, BEYOND_ALL)
eval text(9.4, 0.25, BEYOND_THINNED)
plot NaN
