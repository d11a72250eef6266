# 3 σ(x² - 4) at x = 2: four functions, the values between them, the
# local slopes, and what the way back makes of them.
H = 3.5
load 'figures/style.gp'
load 'figures/diagram.gp'
y = 2.1
forth(n) = word("2 4 0 0.5 1.5", n)
back(n)  = word("3 0.75 0.75 3 1", n)
locals(n) = word("4 1 0.25 3", n)
array INNER[4] = ['𝑥²', '𝑥 − 4', '𝜎(𝑥)', '3𝑥']
at(n) = 0.55 + 2.825 * (n - 1)

do for [n = 1:5] {
    eval filled(at(n), y, 0.42, m(forth(n)), n == 1 || n == 5 ? GREY : BLUE)
    eval colored(at(n), 0.65, m(back(n)), RED)
}
do for [n = 1:4] {
    x = at(n) + 1.4125
    eval box(x, y, 1.2, 0.74, m(INNER[n]))
    eval text(x, y + 0.62, m(word("𝑗 ℎ 𝑔 𝑓", n)))
    eval wire(at(n), y, 0.42, x - 0.6, y, 0, BLUE)
    eval wire(x + 0.6, y, 0, at(n + 1), y, 0.42, BLUE)
    eval colored(x, 0.92, m('× '.locals(n)), RED)
    eval arrow(at(n + 1) - 0.4, 0.65, at(n) + 0.42, 0.65, RED)
}
eval colored(W / 2, 3.27, FORWARD, BLUE)
eval colored(W / 2, 0.2, BACK, RED)
plot NaN
