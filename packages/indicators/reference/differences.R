# Expected numbers for src/survey/survey-difference.ts, made with R's survey package from children.csv and
# children-later.csv (all made up): the change of a share from the first to the second. Run here: Rscript differences.R.
# "independent": two samples, period being a stratum. "shared": one sample of PSUs, visited twice.
suppressMessages(library(survey))
both <- rbind(cbind(read.csv("children.csv"), period = 1), cbind(read.csv("children-later.csv"), period = 2))
both$round <- interaction(both$period, both$stratum, drop = TRUE)
text <- function(x) ifelse(is.finite(x), sprintf("%.17g", x), "")
orNone <- function(expression) tryCatch(expression, error = function(e) NULL, warning = function(w) NULL)

design <- function(samples, fpc) {
  strata <- if (samples == "independent") ~round else ~stratum
  if (fpc == "fpc") {
    svydesign(ids = ~psu, strata = strata, weights = ~weight, data = both, nest = TRUE, fpc = ~population)
  } else {
    svydesign(ids = ~psu, strata = strata, weights = ~weight, data = both, nest = TRUE)
  }
}
domains <- list(
  all = quote(scope == 1),
  girls = quote(scope == 1 & girl == 1),
  without_d = quote(scope == 1 & stratum != "D")
)

row <- function(samples, fpc, lonely, domain) {
  options(survey.lonely.psu = lonely)
  d <- eval(bquote(subset(design(samples, fpc), .(domains[[domain]]))))
  by <- orNone(svyby(~labour, ~period, d, svymean, covmat = TRUE))
  change <- if (is.null(by)) NULL else orNone(svycontrast(by, c(-1, 1)))
  numbers <- if (is.null(change)) c(NA, NA) else c(as.numeric(coef(change)), as.numeric(vcov(change)))
  paste(c(samples, fpc, lonely, domain, text(c(numbers, degf(d)))), collapse = ",")
}

cases <- expand.grid(
  domain = names(domains), lonely = c("fail", "certainty", "adjust", "average"), fpc = c("none", "fpc"),
  samples = c("independent", "shared"), stringsAsFactors = FALSE
)
lines <- mapply(row, cases$samples, cases$fpc, cases$lonely, cases$domain)
writeLines(c("samples,fpc,lonely,domain,difference,variance,degf", lines), "differences.csv")
cat(R.version.string, "survey", as.character(packageVersion("survey")), "\n")
