# Expected numbers for src/survey, made with R's survey package from children.csv (all made up).
# Run here: Rscript survey.R. It writes estimates.csv and quantiles.csv.
suppressMessages(library(survey))
children <- read.csv("children.csv")
text <- function(x) ifelse(is.finite(x), sprintf("%.17g", x), "")

designs <- list(
  none = svydesign(ids = ~psu, strata = ~stratum, weights = ~weight, data = children, nest = TRUE),
  fpc = svydesign(ids = ~psu, strata = ~stratum, weights = ~weight, data = children, nest = TRUE, fpc = ~population)
)
domains <- list(
  all = quote(scope == 1),
  girls = quote(scope == 1 & girl == 1),
  without_d = quote(scope == 1 & stratum != "D"),
  only_d = quote(scope == 1 & stratum == "D"),
  one_psu_each = quote(scope == 1 & psu %in% c("A1", "B2", "E3")),
  nobody_labours = quote(scope == 1 & labour == 0)
)

orNone <- function(expression) tryCatch(expression, error = function(e) NULL, warning = function(w) NULL)

row <- function(fpc, lonely, domain) {
  options(survey.lonely.psu = lonely)
  d <- eval(bquote(subset(designs[[fpc]], .(domains[[domain]]))))
  share <- orNone(svymean(~labour, d, deff = "replace"))
  if (is.null(share)) share <- orNone(svymean(~labour, d))
  hours <- orNone(svymean(~hours, d))
  ratio <- orNone(svyratio(~labour, ~hours, d))
  total <- orNone(svytotal(~labour, d))
  v <- function(x) if (is.null(x)) NA else as.numeric(vcov(x))
  interval <- function(method) {
    ci <- orNone(svyciprop(~labour, d, method = method))
    if (is.null(ci)) c(NA, NA) else as.numeric(attr(ci, "ci"))
  }
  numbers <- c(
    nrow(d), degf(d),
    sum(d$variables$labour / d$prob) / sum(1 / d$prob), v(share),
    if (is.null(attr(share, "deff"))) NA else as.numeric(attr(share, "deff")),
    sum(d$variables$hours / d$prob) / sum(1 / d$prob), v(hours),
    sum(d$variables$labour / d$prob) / sum(d$variables$hours / d$prob), v(ratio),
    sum(d$variables$labour / d$prob), v(total),
    interval("xlogit"), interval("beta"), interval("mean")
  )
  paste(c(fpc, lonely, domain, text(numbers)), collapse = ",")
}

cases <- expand.grid(
  domain = names(domains), lonely = c("fail", "certainty", "adjust", "average"), fpc = names(designs),
  stringsAsFactors = FALSE
)
header <- paste0(
  "fpc,lonely,domain,n,degf,share,share_variance,share_deff,hours,hours_variance,ratio,ratio_variance,",
  "total,total_variance,logit_lower,logit_upper,beta_lower,beta_upper,mean_lower,mean_upper"
)
lines <- mapply(row, cases$fpc, cases$lonely, cases$domain)
writeLines(c(header, lines), "estimates.csv")

quantiles <- rbind(
  expand.grid(of = "t", p = c(0.6, 0.9, 0.975, 0.995), a = c(1, 2, 3, 7, 30, 634, 10000), b = NA),
  expand.grid(of = "beta", p = c(0.025, 0.5, 0.975), a = c(0.3, 1, 4.5, 60, 5000), b = c(0.5, 1, 12, 900, 80000))
)
value <- mapply(function(of, p, a, b) if (of == "t") qt(p, a) else qbeta(p, a, b),
                as.character(quantiles$of), quantiles$p, quantiles$a, quantiles$b)
writeLines(c("of,p,a,b,value", paste(quantiles$of, quantiles$p, quantiles$a, text(quantiles$b), text(value), sep = ",")),
           "quantiles.csv")
cat(R.version.string, "survey", as.character(packageVersion("survey")), "\n")
