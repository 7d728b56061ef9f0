import type { Catalog } from '../../../core/language/phrases.ts';

/** How the figures of the tabs that are only read are computed. */
export const methodTexts: Catalog = {
  'Attainment = (commission pool ÷ heads + base a year ÷ 12) ÷ ((base + variable) ÷ 12). The average is the mean of the roles that have one.':
    'Logro = (bolsa de comisión ÷ personas + base anual ÷ 12) ÷ ((base + variable) ÷ 12). El promedio es la media de los roles que tienen uno.',
  'OTE = Σ heads × (base + variable) ÷ 12 of closers, setters and managers. Actual = Σ heads × (base ÷ 12 + commission per person) of the same. Average = mean of the attainments of the roles. Share = OTE ÷ revenue.':
    'OTE = Σ personas × (base + variable) ÷ 12 de closers, setters y gerentes. Real = Σ personas × (base ÷ 12 + comisión por persona) de los mismos. Promedio = media de los logros de los roles. Parte = OTE ÷ ingresos.',
  'Deals a year = variable pay a year ÷ (commission rate × commission base of one deal); a month = ÷ 12, a week = ÷ 52. Reached = 12 × commission per person ÷ variable pay a year.':
    'Cierres al año = variable anual ÷ (tasa de comisión × base de comisión de un contrato); al mes = ÷ 12, a la semana = ÷ 52. Logrado = 12 × comisión por persona ÷ variable anual.',
  'One sentence for each alert and each bottleneck, by rule, worst first, at most 7. An alert and a bottleneck about the same figure are one sentence.':
    'Una frase por cada alerta y cada cuello de botella, por regla, primero la más grave, 7 como máximo. Una alerta y un cuello de botella sobre la misma cifra son una frase.',
  'Cost per lead = spend ÷ leads; each further stage = the one before ÷ its rate. CPL equivalent of a channel = cost × the rates up to the stage that it pays. Fully loaded CAC = cost per sale + commission ÷ sales; its LTV:CAC and payback as ever.':
    'Costo por prospecto = gasto ÷ prospectos; cada etapa siguiente = la anterior ÷ su tasa. CPL equivalente de un canal = costo × las tasas hasta la etapa que paga. CAC con comisión = costo por venta + comisión ÷ ventas; su LTV:CAC y su recuperación como siempre.',
  'Lines as in profit and loss; deferred cash arrives from month t + 1 on. Total of N months = month 1 × min(N, t) + month t + 1 × max(0, N − t). Of revenue = total ÷ gross revenue of the total.':
    'Renglones como en el estado de resultados; el efectivo diferido llega desde el mes t + 1. Total de N meses = mes 1 × mín(N, t) + mes t + 1 × máx(0, N − t). De los ingresos = total ÷ ingresos brutos del total.',
  'Churn, downgrade, expansion and new = start × their rates. Ending = start − churn − downgrade + expansion + new.':
    'Cancelación, reducción, expansión y nuevos = inicio × sus tasas. Final = inicio − cancelación − reducción + expansión + nuevos.',
  'Gross, month n = start × (1 − churn)^n. Net, month n = start × (1 − churn + expansion)^n.':
    'Bruta, mes n = inicio × (1 − cancelación)^n. Neta, mes n = inicio × (1 − cancelación + expansión)^n.',
  'Contact rate below 50% (target 60%), close rate below 20% (25%), closer load above 90% (75%), LTV:CAC below 3 (3), EBITDA margin below 20% (25%).':
    'Tasa de contacto debajo de 50% (meta 60%), tasa de cierre debajo de 20% (25%), carga de closers encima de 90% (75%), LTV:CAC debajo de 3 (3), margen EBITDA debajo de 20% (25%).',
  'Elasticity = % change of EBITDA or revenue ÷ % change of the input, for 1% more of it, largest first. n/a when the input or EBITDA is 0.':
    'Elasticidad = cambio % del EBITDA o de los ingresos ÷ cambio % del dato, con 1% más de él, primero la mayor. n/d si el dato o el EBITDA es 0.',
  'Effect = factor × the change of the cause.': 'Efecto = factor × el cambio de la causa.',
  'Revenue against annual target ÷ 12; sales against closers × deals per closer; leads against target ÷ upfront cash ÷ overall conversion; the others against "good" of the benchmark. Reached is healthy, from 80% of a target on a warning, below critical.':
    'Ingresos frente a la meta anual ÷ 12; ventas frente a closers × cierres por closer; prospectos frente a meta ÷ efectivo anticipado ÷ conversión total; lo demás frente a "bien" del comparativo. Logrado es sano, desde 80% de una meta advertencia, por debajo crítico.',
  'Funnel = mean of contact ÷ 60%, meeting ÷ 35%, close ÷ 25%. Team = mean of 100 − |closer load − 75%| × 200, ramp and 1 − attrition. Financial = mean of LTV:CAC ÷ 5, EBITDA margin ÷ 30%, growth ÷ 20%. Operation = 0.3 funnel + 0.3 team + 0.4 financial. Business: LTV:CAC ≥ 5, 3, 1.5 and payback ≤ 6, 12, 18 months and EBITDA margin ≥ 30, 15, 0% and gross margin ≥ 70, 60, 50% give 100, 70, 40 points, weighted 0.35, 0.25, 0.25, 0.15.':
    'Embudo = media de contacto ÷ 60%, citas ÷ 35%, cierre ÷ 25%. Equipo = media de 100 − |carga de closers − 75%| × 200, rampa y 1 − rotación. Finanzas = media de LTV:CAC ÷ 5, margen EBITDA ÷ 30%, crecimiento ÷ 20%. Operación = 0.3 embudo + 0.3 equipo + 0.4 finanzas. Negocio: LTV:CAC ≥ 5, 3, 1.5 y recuperación ≤ 6, 12, 18 meses y margen EBITDA ≥ 30, 15, 0% y margen bruto ≥ 70, 60, 50% dan 100, 70, 40 puntos, con pesos 0.35, 0.25, 0.25, 0.15.',
  'Each point is what followed from the plan as it was stored then: revenue = sales × upfront cash; EBITDA = net revenue − base pay − commissions − marketing − operating costs. The newest 100 revisions at most.':
    'Cada punto es lo que resultaba del plan como estaba guardado entonces: ingresos = ventas × efectivo anticipado; EBITDA = ingresos netos − sueldo base − comisiones − marketing − gastos operativos. Las 100 revisiones más recientes como máximo.',
  'Net = gross revenue − government fees. Gross margin = (net − base pay − commissions) ÷ net. EBITDA margin = (gross profit − marketing − operating costs) ÷ net. Gross retention = (start − churn − downgrade) ÷ start; net retention adds expansion.':
    'Neto = ingresos brutos − cargos gubernamentales. Margen bruto = (neto − sueldo base − comisiones) ÷ neto. Margen EBITDA = (utilidad bruta − marketing − gastos operativos) ÷ neto. Retención bruta = (inicio − cancelación − reducción) ÷ inicio; la retención neta suma la expansión.',
  'Costs = government fees + base pay + commissions + marketing + operating costs. Burn = costs − revenue. Runway = cash ÷ burn; n/a without a burn.':
    'Costos = cargos gubernamentales + sueldo base + comisiones + marketing + gastos operativos. Consumo = costos − ingresos. Meses de efectivo = efectivo ÷ consumo; n/d si no hay consumo.',
  'Score = growth a month in % + EBITDA margin in %; 40 and above is the rule.':
    'Puntaje = crecimiento al mes en % + margen EBITDA en %; la regla es 40 o más.',
  'Revenue of month m = revenue now × (1 + growth)^m. Growth and band: conservative 5% ± 15%, realistic 10% ± 20%, optimistic 15% ± 25%. 3 to 24 months. Target = annual target ÷ 12.':
    'Ingresos del mes m = ingresos de ahora × (1 + crecimiento)^m. Crecimiento y banda: conservador 5% ± 15%, realista 10% ± 20%, optimista 15% ± 25%. De 3 a 24 meses. Meta = meta anual ÷ 12.',
  'Total = Σ revenue now × (1 + growth)^m over the months. Without growth = revenue now × months. Target = annual target ÷ 12 × months.':
    'Total = Σ ingresos de ahora × (1 + crecimiento)^m en los meses. Sin crecimiento = ingresos de ahora × meses. Meta = meta anual ÷ 12 × meses.',
  'Per setter and day = leads, or scheduled meetings, ÷ working days ÷ setters; calls = leads × calls per lead; hours = calls × minutes ÷ 60; setter load = hours ÷ productive hours. Setter bookings and closer load = scheduled ÷ what setters can book and closers can hold. Per closer = scheduled ÷ working days ÷ closers; deals a week = sales × 12 ÷ 52 ÷ closers.':
    'Por setter y día = prospectos, o citas agendadas, ÷ días hábiles ÷ setters; llamadas = prospectos × llamadas por prospecto; horas = llamadas × minutos ÷ 60; carga de setters = horas ÷ horas productivas. Agenda de setters y carga de closers = agendadas ÷ lo que los setters pueden agendar y los closers atender. Por closer = agendadas ÷ días hábiles ÷ closers; cierres a la semana = ventas × 12 ÷ 52 ÷ closers.',
  'Rate = stage ÷ the stage before, of each channel. Others: what all companies reach × the factors of industry, size and maturity. Healthy from "good" on, warning from the minimum on.':
    'Tasa = etapa ÷ la etapa anterior, de cada canal. Otras empresas: lo que todas logran × los factores de industria, tamaño y madurez. Sano desde "bien", advertencia desde el mínimo.',
  'Others: what all companies reach × the factors of industry, size and maturity (rates), of industry, lead source and geography (costs), of industry and revenue model (LTV:CAC, payback). Excellent, good, acceptable from their limit on; of costs and payback less is better.':
    'Otras empresas: lo que todas logran × los factores de industria, tamaño y madurez (tasas), de industria, origen y geografía (costos), de industria y modelo de ingresos (LTV:CAC, recuperación). Excelente, bien y aceptable desde su límite; en costos y recuperación menos es mejor.',
  'Position: a third at the minimum, two thirds at good, full at excellent and beyond, in proportion between them. Others: what all companies reach × the factors of industry, size and maturity (rates), of industry, lead source and geography (costs), of industry and revenue model (LTV:CAC, payback). Excellent, good, acceptable from their limit on; of costs and payback less is better.':
    'Posición: un tercio en el mínimo, dos tercios en bien, todo en excelente y más allá, en proporción entre ellos. Otras empresas: lo que todas logran × los factores de industria, tamaño y madurez (tasas), de industria, origen y geografía (costos), de industria y modelo de ingresos (LTV:CAC, recuperación). Excelente, bien y aceptable desde su límite; en costos y recuperación menos es mejor.',
  'LTV:CAC of a channel = (upfront cash + deferred cash × share that arrives) ÷ its cost per sale. Healthy from "good" of the benchmark on, warning from its minimum on.':
    'LTV:CAC de un canal = (efectivo anticipado + efectivo diferido × parte que llega) ÷ su costo por venta. Sano desde "bien" del comparativo, advertencia desde su mínimo.',
  'Best = highest revenue ÷ spend. Weakest = the rate furthest below "good" of the benchmark, as a share of it. Gained = revenue × (good ÷ rate − 1).':
    'Mejor = mayor ingreso ÷ gasto. Más débil = la tasa más lejos de "bien" del comparativo, como parte de él. Ganado = ingresos × (bien ÷ tasa − 1).',
};
