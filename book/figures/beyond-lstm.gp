# A cell of an LSTM: the memory runs along the top, three gates act on it.
H = 5.6
load 'figures/style.gp'
load 'figures/diagram.gp'
top = 4.7
low = 0.95
r = 0.3
set object rectangle center 6.2,3.0 size 8.6,4.9 behind fillcolor rgb 0xf7f7f7 fillstyle solid 1 border lc rgb PALE lw 1.2
# The memory.
eval colored(0.75, top, m('𝑐_{𝑡−1}'), BLUE)
eval colored(11.7, top, m('𝑐_𝑡'), BLUE)
eval neuron(2.9, top, r, '×')
eval neuron(5.9, top, r, '+')
eval arrow(1.3, top, 2.9 - r - 0.03, top, BLUE)
eval arrow(2.9 + r, top, 5.9 - r - 0.03, top, BLUE)
eval arrow(5.9 + r, top, 11.35, top, BLUE)
eval colored(4.4, top + 0.3, BEYOND_MEMORY, BLUE)
# Gates and the new value.
eval tinted(2.9, 2.1, 1.6, 0.75, m('𝑓 = 𝜎(…)'), GOLD)
eval tinted(4.75, 2.1, 1.6, 0.75, m('𝑖 = 𝜎(…)'), GOLD)
eval tinted(6.8, 2.1, 2.0, 0.75, m('𝑔 = tanh(…)'), GREEN)
eval tinted(8.9, 2.1, 1.6, 0.75, m('𝑜 = 𝜎(…)'), GOLD)
eval text(2.9, 1.45, BEYOND_FORGET)
eval text(4.75, 1.45, BEYOND_WRITE)
eval text(6.8, 1.45, BEYOND_CANDIDATE)
eval text(8.9, 1.45, BEYOND_SHOW)
eval neuron(5.9, 3.45, r, '×')
eval neuron(8.9, 3.45, r, '×')
eval arrow(2.9, 2.48, 2.9, top - r - 0.03, INK)
eval wire(4.75, 2.48, 0, 5.9, 3.45, r, INK)
eval wire(6.8, 2.48, 0, 5.9, 3.45, r, INK)
eval wire(5.9, 3.45, r, 5.9, top, r, INK)
eval arrow(8.9, 2.48, 8.9, 3.45 - r - 0.03, INK)
eval line(7.6, top, 7.6, 3.45, INK)
eval arrow(7.6, 3.45, 8.9 - r - 0.03, 3.45, INK)
eval rectangle(7.6, 4.07, 0.9, 0.5, 0xffffff, INK)
eval text(7.6, 4.07, m('tanh'))
eval arrow(8.9 + r, 3.45, 11.35, 3.45, RED)
eval colored(11.7, 3.45, m('ℎ_𝑡'), RED)
eval colored(9.85, 3.7, BEYOND_OUTPUT, RED)
# What comes in goes to all four.
eval colored(0.75, low, m('ℎ_{𝑡−1}'), RED)
eval text(0.75, 0.3, m('𝑥_𝑡'))
eval line(1.3, low, 2.2, low, RED)
eval line(1.3, 0.3, 1.7, 0.3, INK)
eval line(1.7, 0.3, 1.7, low - 0.1, INK)
eval line(1.7, low - 0.1, 2.2, low - 0.1, INK)
eval line(2.2, low - 0.05, 8.9, low - 0.05, INK)
do for [x in "2.9 4.75 6.8 8.9"] { eval arrow(x + 0, low - 0.05, x + 0, 1.25, INK) }
plot NaN
