# A physics-informed network: the cost asks for the measured points and for
# the differential equation.
H = 4.2
load 'figures/style.gp'
load 'figures/diagram.gp'
eval neuron(0.5, 2.1, 0.4, m('𝑡'))
eval tinted(2.3, 2.1, 1.6, 0.9, BEYOND_NETWORK, BLUE)
eval neuron(4.3, 2.1, 0.45, m('𝑢(𝑡)'))
eval wire(0.5, 2.1, 0.4, 1.5, 2.1, 0, INK)
eval wire(3.1, 2.1, 0, 4.3, 2.1, 0.45, INK)
eval tinted(6.9, 3.5, 2.6, 0.8, BEYOND_DERIVATIVE.' '.m('𝑢′(𝑡)'), GOLD)
eval tinted(10.2, 3.5, 2.8, 0.8, BEYOND_RESIDUAL.' '.m('𝑢′ + 𝑘𝑢'), RED)
eval tinted(7.3, 0.7, 3.4, 0.8, BEYOND_MEASURED.' '.m('𝑢 − 𝑦'), GREEN)
eval neuron(11.2, 1.4, 0.55, BEYOND_COST)
eval wire(4.3, 2.1, 0.45, 5.6, 3.25, 0, INK)
eval arrow(8.2, 3.5, 8.77, 3.5, INK)
eval wire(4.3, 2.1, 0.45, 9.3, 3.07, 0, INK)
eval wire(4.3, 2.1, 0.45, 5.7, 1.13, 0, INK)
eval wire(9.0, 0.7, 0, 11.2, 1.4, 0.55, INK)
eval wire(10.7, 3.1, 0, 11.2, 1.4, 0.55, INK)
plot NaN
