# x² + 3 x at x = 2: the value x goes two ways, and on the way back
# their slopes are added.
W = 9.0
H = 3.6
load 'figures/style.gp'
load 'figures/diagram.gp'
r = 0.42
eval wire(0.7, 1.8, r, 3.1, 2.9, 0, INK)
eval wire(0.7, 1.8, r, 3.1, 0.7, 0, INK)
eval wire(4.5, 2.9, 0, 6.0, 1.95, 0, INK)
eval wire(4.5, 0.7, 0, 6.0, 1.65, 0, INK)
eval wire(7.2, 1.8, 0, 8.6, 1.8, 0, INK)
eval neuron(0.7, 1.8, r, m("𝑥"))
eval box(3.8, 2.9, 1.4, 0.74, m('𝑢 = 𝑥²'))
eval box(3.8, 0.7, 1.4, 0.74, m('𝑣 = 3𝑥'))
eval box(6.6, 1.8, 1.2, 0.74, m('𝑢 + 𝑣'))
eval colored(1.75, 2.58, m('2'), BLUE)
eval colored(2.05, 2.12, m('4'), RED)
eval colored(1.75, 1.58, m('2'), BLUE)
eval colored(1.75, 0.98, m('3'), RED)
eval colored(5.35, 2.65, m('4'), BLUE)
eval colored(5.1, 2.2, m('1'), RED)
eval colored(5.1, 1.38, m('6'), BLUE)
eval colored(5.35, 0.95, m('1'), RED)
eval colored(7.9, 2.05, m('10'), BLUE)
eval colored(7.9, 1.55, m('1'), RED)
eval colored(0.8, 0.55, m('4 + 3 = 7'), RED)
plot NaN
