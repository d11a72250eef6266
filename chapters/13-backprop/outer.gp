# The outer product of the hand example as a table: column times row.
W = 12.4
H = 3.6
load 'figures/style.gp'
load 'figures/diagram.gp'
array d[3] = ["0", "−0.04", "0.08"]
array a[2] = ["2", "−6"]
array dW[6] = ["0", "0", "−0.08", "0.24", "0.16", "−0.48"]
cw = 1.6
ch = 0.68
x0 = 3.5
y0 = 2.1
do for [j = 1 : 3] {
    eval tinted(x0, y0 - ch * (j - 1), cw, ch, d[j], RED)
    do for [k = 1 : 2] {
        eval tinted(x0 + 0.35 + cw * k, y0 - ch * (j - 1), cw, ch, dW[2 * j - 2 + k], GOLD)
    }
}
do for [k = 1 : 2] {
    eval tinted(x0 + 0.35 + cw * k, y0 + ch + 0.3, cw, ch, a[k], BLUE)
}
eval leftward(x0 - cw / 2 - 0.2, y0 - ch, m('𝛿^{(1)}'))
eval rightward(x0 + 0.35 + 2.5 * cw + 0.2, y0 + ch + 0.3, m('(𝑎^{(0)})^𝑇'))
eval rightward(x0 + 0.35 + 2.5 * cw + 0.2, y0 - ch, m('𝑑𝑊^{(1)}'))
plot NaN
