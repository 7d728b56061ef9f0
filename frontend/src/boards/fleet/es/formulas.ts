import type { Catalog } from '../../../core/language/phrases.ts';

/** How figures are computed. */
export const formulaTexts: Catalog = {
  'floor(ready servers / servers × 100); a demo server is ready with {#demo} points, a real one with {#real}':
    'piso(servidores listos / servidores × 100); un servidor de demostración está listo con {demo} puntos, uno real con {real}',
  'Critical when more than 30 % are critical or 50 % unhealthy (critical or warning); warning above 10 % or 30 %; caution above 10 % unhealthy. Incident risk is the mean over all servers of what their forecasts add. Fleet health = healthy / servers.':
    'Crítico cuando más de 30 % están críticos o 50 % no sanos (crítico o advertencia); advertencia por encima de 10 % o 30 %; precaución por encima de 10 % no sanos. El riesgo de incidente es la media de lo que suman los pronósticos de todos los servidores. Salud de la flota = sanos / servidores.',
  '(critical + warning) / servers: below 5 % healthy, below 15 % watch, below 30 % degrading, else critical':
    '(críticos + advertencia) / servidores: menos de 5 % sano, menos de 15 % atención, menos de 30 % empeorando, si no crítico',
  'Risk = 0.7 × points of the current values + 0.3 × points of the next 30 minutes, from 0 to 100; points by CPU, memory, I/O wait, swap and load':
    'Riesgo = 0.7 × puntos de los valores actuales + 0.3 × puntos de los próximos 30 minutos, de 0 a 100; puntos por CPU, memoria, espera de E/S, intercambio y carga',
  'A server is critical from risk 70, warning from 40, watch from 20, else healthy':
    'Un servidor es crítico desde riesgo 70, advertencia desde 40, atención desde 20, si no sano',
  'Servers by risk: Imminent failure from 90; Critical from 80; Danger from 70; Warning from 60; Degrading from 50; Elevated from 40; Watch from 20; Healthy from 0':
    'Servidores por riesgo: falla inminente desde 90; crítico desde 80; peligro desde 70; advertencia desde 60; empeorando desde 50; elevado desde 40; atención desde 20; sano desde 0',
  'Expected value of the next 12 steps of 5 minutes at or above: CPU user 85 warning, 95 critical; memory 90, 98 (database 95, 99); I/O wait 20, 30; swap 25, 50; disk 85, 95':
    'Valor esperado de los próximos 12 pasos de 5 minutos igual o mayor que: CPU de usuario 85 advertencia, 95 crítico; memoria 90, 98 (base de datos 95, 99); espera de E/S 20, 30; intercambio 25, 50; disco 85, 95',
  'Alerts: servers with a risk from 40. +30 min: mean of the expected values of the next 6 steps; Δ: their difference to now, rounded to 0.1. Busiest: 0.3 CPU + 0.25 memory + 0.25 I/O wait + 0.1 swap + 0.1 load':
    'Alertas: servidores con riesgo desde 40. +30 min: media de los valores esperados de los próximos 6 pasos; Δ: su diferencia con ahora, redondeada a 0.1. Más ocupados: 0.3 CPU + 0.25 memoria + 0.25 espera de E/S + 0.1 intercambio + 0.1 carga',
  'Critical above 70 % within 30 min or 85 % within 8 h; warning above 40 % or 60 %; caution above 20 % or 40 %; else healthy. A prediction above the scenario is an early warning.':
    'Crítico por encima de 70 % en 30 min u 85 % en 8 h; advertencia por encima de 40 % o 60 %; precaución por encima de 20 % o 40 %; si no sano. Una predicción por encima del escenario es un aviso temprano.',
  'Degrading: CPU or memory rises by 0.1 or more within 30 minutes; improving: neither rises and one falls; else steady':
    'Empeorando: CPU o memoria suben 0.1 o más en 30 minutos; mejorando: ninguna sube y una baja; si no estable',
  'The risk score, 0 to 100; levels from 20, 40 and 70':
    'El puntaje de riesgo, de 0 a 100; niveles desde 20, 40 y 70',
  '100 − the smallest p10 of idle within 30 minutes; levels above 50, 70 and 90':
    '100 − el menor p10 de inactividad en 30 minutos; niveles por encima de 50, 70 y 90',
  'The largest p90 within 30 minutes; levels above 50, 70 and 90':
    'El mayor p90 en 30 minutos; niveles por encima de 50, 70 y 90',
  'The largest p90 within 30 minutes; levels from 6, 8 and 12':
    'El mayor p90 en 30 minutos; niveles desde 6, 8 y 12',
  '+30 min: mean of the expected values of the next 6 steps; Δ: their difference to now, rounded to 0.1. Warning when at least 2 of CPU, I/O wait, memory and load rise':
    '+30 min: media de los valores esperados de los próximos 6 pasos; Δ: su diferencia con ahora, redondeada a 0.1. Advertencia cuando suben al menos 2 de CPU, espera de E/S, memoria y carga',
  'Expected: now + slope × step, from 0 to 100, slope by least squares over the last 24 points (0.7) and the last 5 (0.3); band ± 1.28 × standard deviation × √step. Used CPU is 100 − idle':
    'Esperado: ahora + pendiente × paso, de 0 a 100, pendiente por mínimos cuadrados de los últimos 24 puntos (0.7) y los últimos 5 (0.3); banda ± 1.28 × desviación estándar × √paso. La CPU usada es 100 − inactiva',
  'Incidents a day = critical × rate + warning × 0.3 × rate; cost per incident = cost an hour × hours; a day = incidents × cost; a month = 30 days; a year = 365 days; ROI = investment / month; first-year net = year − investment, when ROI is below 12 months':
    'Incidentes al día = críticos × tasa + advertencia × 0.3 × tasa; costo por incidente = costo por hora × horas; un día = incidentes × costo; un mes = 30 días; un año = 365 días; ROI = inversión / mes; neto del primer año = año − inversión, cuando el ROI es menor de 12 meses',
  'Critical: the cost of one incident; warning: 60 % of it. All critical servers and the 5 warning servers with the highest risk':
    'Crítico: el costo de un incidente; advertencia: 60 % de él. Todos los servidores críticos y los 5 en advertencia con mayor riesgo',
  'Servers with a risk from 70; the action depends on the profile, the approval on the risk. Predicted CPU is the mean of the expected values of the next 30 minutes':
    'Servidores con riesgo desde 70; la acción depende del perfil y la aprobación, del riesgo. La CPU prevista es la media de los valores esperados de los próximos 30 minutos',
  'Servers with a risk from 40, routed by their priority. A predicted environment status of CRITICAL is routed like Critical, WARNING like Danger, CAUTION stays here':
    'Servidores con riesgo desde 40, enrutados por su prioridad. Un estado previsto del entorno CRÍTICO se enruta como Crítico, ADVERTENCIA como Peligro, PRECAUCIÓN se queda aquí',
  'Impact = |0.6 × trend + 0.4 × z| over at most 288 points; trend = (mean of the last fifth − mean of the first) / mean of the first; z = (last − mean) / standard deviation; stars above 0.05, 0.10 and 0.20. Colour: the bad way, the good way; network and uptime have neither':
    'Impacto = |0.6 × tendencia + 0.4 × z| sobre 288 puntos como máximo; tendencia = (media del último quinto − media del primero) / media del primero; z = (último − media) / desviación estándar; estrellas por encima de 0.05, 0.10 y 0.20. Color: para mal, para bien; red y tiempo activo no tienen',
  'Stabilise −15 %, restart −35 %, free memory −12 %, scale out ÷ 3, disk −8 %. Score = fall + 20 when below 75 % + 10 for low or 5 for medium effort; the best score wins, if CPU falls by more than 1':
    'Estabilizar −15 %, reiniciar −35 %, liberar memoria −12 %, escalar ÷ 3, disco −8 %. Puntaje = baja + 20 si queda en menos de 75 % + 10 por esfuerzo bajo o 5 por medio; gana el mejor puntaje, si la CPU baja más de 1',
};
